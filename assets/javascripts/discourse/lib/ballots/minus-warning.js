// Generated from src/discourse/lib/ballots/minus-warning.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import { adjust, judge } from "../tally";

export function minusEffect(others, own, rule) {
  if (own === "-1") {
    return null;
  }
  if (rule.blocking) {
    return others.minus === 0 ? "blocks" : null;
  }
  const now = own ? adjust(others, own, 1) : others;
  const { reached } = judge(now, rule);
  if (!judge(adjust(others, "-1", 1), rule).reached) {
    return reached ? "fails" : null;
  }
  if (judge(others, rule).reached) {
    return null;
  }
  return reached ? "keeps" : "reaches";
}

export function minusHelps(vote) {
  const effect = effectOf(vote);
  return effect === "reaches" || effect === "keeps";
}

export function minusWarning(vote) {
  const effect = effectOf(vote);
  const { bindingOfOthers, rule } = vote;
  return (
    effect &&
    i18n(`binding_vote.ballot.minus.${effect}`, {
      minimum: rule.minimum,
      plus: bindingOfOthers.plus,
      minus: bindingOfOthers.minus + 1,
    })
  );
}

function effectOf({ binds, bindingOfOthers, ownBallot, rule }) {
  const own = ownBallot?.choice ?? null;
  return binds ? minusEffect(bindingOfOthers, own, rule) : null;
}
