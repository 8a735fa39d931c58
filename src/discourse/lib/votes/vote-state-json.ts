import type { Counts, Outcome, Rule } from "../tally";

/** An edit of the first post after the vote opened. */
export interface PostEditJson {
  at: string;
  /** The version that the post had when the vote opened. */
  version: number | null;
  /** How many ballots had been cast by then. */
  ballots_before: number;
}

/** Where a vote stands. */
export interface VoteStateJson {
  id: number;
  revision: number;
  /** For those who read the JSON; the widget judges the counts itself. */
  state: "open" | "reached" | Outcome;
  rule: Rule;
  closes_at: string;
  /** From when on it may be closed. */
  closable_at: string;
  closed_at: string | null;
  outcome: Outcome | null;
  /** Plain text; left out unless the vote was cancelled, and of what is published. */
  cancel_reason?: string;
  binding: Counts;
  non_binding: Counts;
  /**
   * How many people the binding ballots can come from in all; left out where that
   * is not known, and of a closed vote whose rule does not ask for a share of them.
   */
  electorate?: number;
  /** Whether it is a test; left out of all others. */
  test?: true;
  /** The last edit; left out unless there was one. */
  post_edit?: PostEditJson;
}

/** What the server answers to a change of a vote. */
export interface VoteStateAnswer {
  vote: VoteStateJson;
}
