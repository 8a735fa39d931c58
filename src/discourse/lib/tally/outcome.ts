import { total } from "./counts";
import { judge } from "./judge";
import { needed } from "./minimum";
import type { Counts, Decision, Rule } from "./types";

/**
 * How a vote ends that is closed with such counts: "too_few" where nothing but
 * votes was lacking, or fewer were cast than the rule asks for; "voted_down"
 * where the votes were against it, and where a share of all was missed although
 * everyone has voted.
 *
 * The server's twin, which decides, is `outcome` in
 * lib/discourse_binding_vote/tally/rule.rb.
 *
 * @example
 * outcome({ plus: 3, zero: 0, minus: 0 }, lazyTwoThirds) // "passed"
 *
 * @param counts - the binding counts
 * @param electorate - how many people the ballots can come from in all; null
 *   where that is not known
 * @throws RangeError as `judge` does
 */
export function outcome(
  counts: Counts,
  rule: Rule,
  electorate: number | null = null
): Decision {
  const { reached, unmet } = judge(counts, rule, electorate);
  if (reached) {
    return "passed";
  }
  const turnout = total(counts);
  if (rule.minimumShare && turnout >= electorate!) {
    return "voted_down";
  }
  const cast =
    rule.minimumOf === "turnout" ? turnout : counts.plus + counts.minus;
  const onlyMinimum = unmet.every((condition) => condition === "minimum");
  return onlyMinimum || cast < needed(rule, electorate)
    ? "too_few"
    : "voted_down";
}
