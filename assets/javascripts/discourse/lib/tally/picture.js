// Generated from src/discourse/lib/tally/picture.ts by bin/build; do not edit.

import { judge } from ".";

export function picture(counts, rule) {
  const { plus, minus } = counts;
  const { plusNeeded } = judge(counts, rule);
  const cast = rule.minimumOf === "plus" ? plus : plus + minus;
  const filled = Math.min(cast, rule.minimum);
  const lead = rule.strictly && (minus > 0 || rule.minimum === 0) ? 1 : 0;
  const missing = plusNeeded ?? rule.minimum - filled;
  return {
    plus,
    minus,
    minusWidth: Math.max(1, rule.plusPerMinus),
    floor: rule.plusPerMinus * minus + lead,
    lead,
    missing,
    needed: rule.minimum,
    filled,
    blocked: plusNeeded === null,
    units: Math.max(1, plus + missing),
  };
}
