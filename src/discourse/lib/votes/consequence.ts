import type { Outcome } from "../tally";
import type { Phrase } from "../worded";
import type { VoteJson } from "./vote-api";

export type Matter = Pick<
  VoteJson,
  "kind" | "existing_codebase" | "proposed_codebase"
>;

/**
 * Says what follows from the outcome of a vote. What was cancelled decides
 * nothing, so that an existing codebase continues. Votes on a codebase that
 * are older than its names have none.
 */
export function consequence(
  { kind, existing_codebase: existing, proposed_codebase: proposed }: Matter,
  outcome: Outcome
): Phrase | null {
  const passed = outcome === "passed";
  if (kind === "codebase" && !proposed) {
    return phrase(passed ? "codebase_adopted" : "codebase_continues");
  }
  if (existing && !passed) {
    return phrase("continues", { existing });
  }
  if (outcome === "cancelled") {
    return null;
  }
  if (existing && proposed) {
    return phrase("replaced", { existing, proposed });
  }
  if (proposed) {
    return phrase(passed ? "adopted" : "not_adopted", { proposed });
  }
  return phrase(`${kind}_${passed ? "passed" : "failed"}`);
}

function phrase(key: string, options?: Phrase["options"]): Phrase {
  return { key: `consequence.${key}`, options };
}
