import type { Outcome } from "../tally";
import type { VoteJson } from "./vote-api";

/** The sentence on what follows from the outcome of a vote; null where nothing does. */
export function consequence(
  { consequences }: Pick<VoteJson, "consequences">,
  outcome: Outcome
): string | null {
  const end =
    outcome === "passed" || outcome === "cancelled" ? outcome : "failed";
  return consequences[end] ?? null;
}
