import type { Counts, Decision, Judgement, Rule } from "./types";

/**
 * How a vote ends that is closed with such a judgement: "too_few" where nothing
 * but votes was lacking, "voted_down" where the votes were against it.
 *
 * The server's twin, which decides, is `outcome_now` in
 * app/models/discourse_binding_vote/vote/closable.rb.
 *
 * @example
 * outcome(judge(counts, rule), counts, rule) // "passed"
 *
 * @param judgement - what the rule says of the counts
 * @param counts - the binding counts
 */
export function outcome(
  judgement: Judgement,
  { plus, minus }: Counts,
  rule: Rule
): Decision {
  if (judgement.reached) {
    return "passed";
  }
  const onlyMinimum = judgement.unmet.every((unmet) => unmet === "minimum");
  return onlyMinimum || plus + minus < rule.minimum ? "too_few" : "voted_down";
}
