// Generated from src/discourse/lib/tally/picture.ts by bin/build; do not edit.

import { counted, judge, plusFloor, readFraction } from ".";

export function picture(counts, rule) {
  const { plus, minus } = counts;
  const { plusNeeded } = judge(counts, rule);
  const filled = Math.min(counted(counts, rule), rule.minimum);
  const missing = plusNeeded ?? rule.minimum - filled;
  const blocked = plusNeeded === null;
  const { over, under } = readFraction(rule.plusPerMinus);
  const outweighing = (over * minus) / under;
  const leads = rule.strictly && (minus > 0 || rule.minimum === 0);
  const lead = leads ? plusFloor(minus, rule) - outweighing : 0;
  const minusWidth = over > 0 ? over / under : 1;
  return {
    plus,
    minus,
    minusWidth,
    floor: outweighing + lead,
    lead,
    weighed: minus > 0 && !blocked && over > 0,
    missing,
    needed: rule.minimum,
    filled,
    blocked,
    units: Math.max(1, plus + missing, blocked ? 0 : minusWidth * minus + lead),
  };
}
