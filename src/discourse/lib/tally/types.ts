/** What a ballot says. */
export type Choice = "+1" | "0" | "-1";

/** As much of a ballot as counting needs. */
export interface Ballot {
  readonly choice: Choice;
  readonly binding: boolean;
}

/** How many ballots said +1, 0 and -1. */
export interface Counts {
  readonly plus: number;
  readonly zero: number;
  readonly minus: number;
}

/** The counts of a vote: only the binding ones enter its rule. */
export interface Tally {
  readonly binding: Counts;
  readonly nonBinding: Counts;
}

/**
 * The arithmetic of a vote, as data (the presets stand in config/rules.json).
 * With p = +1 and m = -1; a 0 enters neither side:
 *
 * - minimum: p + m >= minimum (`minimumOf` "cast"), or p >= minimum ("plus")
 * - ratio: p >= plusPerMinus * m, or p > plusPerMinus * m (`strictly`)
 * - blocked: where the rule is `blocking`, any -1 blocks
 */
export interface Rule {
  readonly id: string;
  readonly minimum: number;
  readonly minimumOf: "cast" | "plus";
  readonly plusPerMinus: number;
  readonly strictly: boolean;
  readonly blocking: boolean;
}

export type Unmet = "minimum" | "ratio" | "blocked";

/** What a rule says of counts. */
export interface Judgement {
  readonly reached: boolean;
  /** What the counts do not satisfy; empty when reached. */
  readonly unmet: readonly Unmet[];
  /**
   * The fewest further +1 that would reach it with nothing else cast; 0 when
   * reached, null when no number of them can.
   */
  readonly plusNeeded: number | null;
  /** The most further -1 that it would survive; 0 when not reached. */
  readonly minusSpare: number;
}

/** What can no longer become of a vote, unless someone changes a ballot. */
export type Foresight = "cannot_fail" | "cannot_pass";

/** What the ballots of a closed vote decided. */
export type Decision = "passed" | "too_few" | "voted_down";

/** How a closed vote ended: as its ballots decided, or cancelled. */
export type Outcome = Decision | "cancelled";
