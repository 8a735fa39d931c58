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
 * With p = +1, z = 0, m = -1, and E = how many people binding ballots can come from:
 *
 * - counted: p + m (`minimumOf` "cast"), p ("plus"), or p + z + m ("turnout")
 * - minimum: counted >= minimum; where there is a `minimumShare`, also
 *   counted >= minimumShare * E, or counted > minimumShare * E (`shareStrictly`)
 * - ratio: p >= plusPerMinus * m, or p > plusPerMinus * m (`strictly`); 0 asks for none
 * - blocked: where the rule is `blocking`, any -1 blocks
 */
export interface Rule {
  readonly id: string;
  readonly minimum: number;
  readonly minimumOf: "cast" | "plus" | "turnout";
  /** A fraction, such as "2/3". */
  readonly minimumShare?: string | null;
  readonly shareStrictly?: boolean;
  /** A whole number, or a fraction, such as "3/2". */
  readonly plusPerMinus: number | string;
  readonly strictly: boolean;
  readonly blocking: boolean;
}

/** A rule that asks for no share of all: see `settled`. */
export interface SettledRule extends Rule {
  /** Of how many people it asked for a share; left out where it did not. */
  readonly shareOf?: number;
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
  /**
   * The most further -1 that it would survive; 0 when not reached, null where it
   * survives any number of them.
   */
  readonly minusSpare: number | null;
}

/** What can no longer become of a vote, unless someone changes a ballot. */
export type Foresight = "cannot_fail" | "cannot_pass";

/** What the ballots of a closed vote decided. */
export type Decision = "passed" | "too_few" | "voted_down";

/** How a closed vote ended: as its ballots decided, or cancelled. */
export type Outcome = Decision | "cancelled";
