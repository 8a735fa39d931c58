import { i18n } from "discourse-i18n";
import { adjust, type Choice, type Counts, judge, type Rule } from "../tally";
import type Vote from "../votes/vote";

/**
 * What a binding -1 would do to a vote: reach it by completing the minimum, as
 * the literal lazy 2/3 majority is by 2-1 and not by 2-0; keep it reached for the
 * same reason, where one's +1 has completed it; block it; or make it fail.
 */
export type MinusEffect = "reaches" | "keeps" | "blocks" | "fails";

/**
 * Says what one's -1 would do, where it would do more than count.
 *
 * @param others - the binding counts without one's own ballot
 * @param own - one's binding ballot as it stands, null for none
 */
export function minusEffect(
  others: Counts,
  own: Choice | null,
  rule: Rule
): MinusEffect | null {
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

/** Whether one's own -1 would do the contrary of what people expect of it. */
export function minusHelps(vote: Vote): boolean {
  const effect = effectOf(vote);
  return effect === "reaches" || effect === "keeps";
}

/** What to say before one's own -1, where it would do more than count; else null. */
export function minusWarning(vote: Vote): string | null {
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

function effectOf({
  binds,
  bindingOfOthers,
  ownBallot,
  rule,
}: Vote): MinusEffect | null {
  const own = ownBallot?.choice ?? null;
  return binds ? minusEffect(bindingOfOthers, own, rule) : null;
}
