// Generated from src/discourse/lib/tally/foresee.ts by bin/build; do not edit.

import { judge } from "./judge";

export function foresee(counts, rule, remaining, electorate = null) {
  if (!Number.isSafeInteger(remaining) || remaining < 0) {
    throw new RangeError(
      `those who remain are a whole number from 0 up, not ${String(remaining)}`
    );
  }
  const { reached, plusNeeded, minusSpare } = judge(counts, rule, electorate);
  if (reached) {
    return minusSpare === null || minusSpare >= remaining
      ? "cannot_fail"
      : null;
  }
  return plusNeeded === null || plusNeeded > remaining ? "cannot_pass" : null;
}
