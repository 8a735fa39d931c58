// Generated from src/discourse/lib/ballots/minus-warning.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import { reachedByMinus } from "../tally/standing";

export function minusWarning(vote) {
  const { bindingOfOthers, binds, json, ownChoice } = vote;
  if (
    !binds ||
    ownChoice === "-1" ||
    !reachedByMinus(bindingOfOthers, json.rule)
  ) {
    return null;
  }
  return i18n("binding_vote.ballot.minus_reaches", {
    minimum: json.rule.minimum,
    plus: bindingOfOthers.plus,
    minus: bindingOfOthers.minus + 1,
  });
}
