import type { Counts } from "./types";

/** How many ballots there are in all. */
export function total({ plus, zero, minus }: Counts): number {
  return plus + zero + minus;
}
