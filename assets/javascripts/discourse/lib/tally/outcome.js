// Generated from src/discourse/lib/tally/outcome.ts by bin/build; do not edit.

import { total } from "./counts";
import { judge } from "./judge";
import { needed } from "./minimum";

export function outcome(counts, rule, electorate = null) {
  const { reached, unmet } = judge(counts, rule, electorate);
  if (reached) {
    return "passed";
  }
  const turnout = total(counts);
  if (rule.minimumShare && turnout >= electorate) {
    return "voted_down";
  }
  const cast =
    rule.minimumOf === "turnout" ? turnout : counts.plus + counts.minus;
  const onlyMinimum = unmet.every((condition) => condition === "minimum");
  return onlyMinimum || cast < needed(rule, electorate)
    ? "too_few"
    : "voted_down";
}
