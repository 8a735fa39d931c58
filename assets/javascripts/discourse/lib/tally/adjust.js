// Generated from src/discourse/lib/tally/adjust.ts by bin/build; do not edit.

import { SIDE } from "./side";

export function adjust(counts, choice, step) {
  if (!choice) {
    return counts;
  }
  const side = SIDE[choice];
  return { ...counts, [side]: Math.max(0, counts[side] + step) };
}
