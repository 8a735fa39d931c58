import { i18n } from "discourse-i18n";
import { reachedByMinus } from "../tally/standing";
import type Vote from "../votes/vote";

/** What to say before one's own -1 where it completes the rule's minimum; else null. */
export function minusWarning(vote: Vote): string | null {
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
