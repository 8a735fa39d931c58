import type { Choice, Counts } from "./types";

/** The count in which a choice is counted. */
export const SIDE: Readonly<Record<Choice, keyof Counts>> = {
  "+1": "plus",
  "0": "zero",
  "-1": "minus",
};

/** How many ballots there are in all. */
export function total({ plus, zero, minus }: Counts): number {
  return plus + zero + minus;
}

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
