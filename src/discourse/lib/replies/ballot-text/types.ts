import type { Choice } from "../../tally";

/** A vote as somebody wrote it. */
export interface BallotText {
  /** What was typed, as it was typed: "+1", "−1", "++1", "+0.5", "👍"; at most 10 characters. */
  readonly typed: string;
  /** The side on which it counts. */
  readonly choice: Choice;
  /**
   * Whether it is said to be binding; null where nothing is said. The roster
   * alone decides whether it is.
   */
  readonly claimsBinding: boolean | null;
  /**
   * Whether nobody could mean anything else. One that is not sure is never
   * recorded by itself: its author is asked.
   */
  readonly sure: boolean;
}
