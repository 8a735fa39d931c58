import type { Choice } from "../tally";

/** A ballot on its way to the server; a null choice withdraws. */
export interface PendingBallot {
  choice: Choice | null;
  reason: string;
}
