import { SIDE } from "./side";
import type { Choice, Counts } from "./types";

/**
 * Counts with a ballot more (`step` 1) or less (`step` -1); null is no ballot.
 * Never below 0: what is taken out may not have been counted in yet.
 */
export function adjust(
  counts: Counts,
  choice: Choice | null,
  step: 1 | -1
): Counts {
  if (!choice) {
    return counts;
  }
  const side = SIDE[choice];
  return { ...counts, [side]: Math.max(0, counts[side] + step) };
}
