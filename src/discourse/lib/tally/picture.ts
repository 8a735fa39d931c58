import { type Counts, judge, type Rule } from ".";

/**
 * A picture of binding counts that says what the rule says of them. It has two
 * rows on one scale: the upper row holds the +1, each one unit wide, and the
 * lower row the -1, each as wide as the +1 that outweigh it.
 *
 * The upper row ends in empty places, one for each +1 that is missing: those
 * that the rule asks for at least, and those that the lower row is longer by.
 * So a vote is reached exactly where no place is empty and nothing blocks.
 */
export interface Picture {
  readonly plus: number;
  readonly minus: number;
  /** How many units wide a -1 is; 1 where it outweighs nothing and only blocks. */
  readonly minusWidth: number;
  /** How long the upper row has to be, in units: as long as the lower row with its lead. */
  readonly floor: number;
  /** The last unit of the lower row where the upper row has to be longer than the -1: no -1 fills it. */
  readonly lead: 0 | 1;
  /** The empty places at the end of the upper row. */
  readonly missing: number;
  /** How many votes the rule asks for at least, and how many of these are there. */
  readonly needed: number;
  readonly filled: number;
  readonly blocked: boolean;
  /** The length of the scale, in units; at least 1. */
  readonly units: number;
}

/**
 * Draws binding counts by a rule.
 *
 * @example
 * picture({ plus: 2, zero: 0, minus: 0 }, lazyTwoThirds).missing // 1
 *
 * @throws RangeError for what is no count
 */
export function picture(counts: Counts, rule: Rule): Picture {
  const { plus, minus } = counts;
  const { plusNeeded } = judge(counts, rule);
  const cast = rule.minimumOf === "plus" ? plus : plus + minus;
  const filled = Math.min(cast, rule.minimum);
  // Where the rule asks for votes, empty places say that there has to be one.
  const lead = rule.strictly && (minus > 0 || rule.minimum === 0) ? 1 : 0;
  const missing = plusNeeded ?? rule.minimum - filled;

  return {
    plus,
    minus,
    minusWidth: Math.max(1, rule.plusPerMinus),
    floor: rule.plusPerMinus * minus + lead,
    lead,
    missing,
    needed: rule.minimum,
    filled,
    blocked: plusNeeded === null,
    units: Math.max(1, plus + missing),
  };
}
