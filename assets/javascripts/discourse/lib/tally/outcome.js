// Generated from src/discourse/lib/tally/outcome.ts by bin/build; do not edit.

export function outcome(judgement, { plus, minus }, rule) {
  if (judgement.reached) {
    return "passed";
  }
  const onlyMinimum = judgement.unmet.every((unmet) => unmet === "minimum");
  return onlyMinimum || plus + minus < rule.minimum ? "too_few" : "voted_down";
}
