import {
  counted,
  type Counts,
  judge,
  plusFloor,
  readFraction,
  type Rule,
} from ".";

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
  /** How many units wide a -1 is; 1 where no +1 has to outweigh it. */
  readonly minusWidth: number;
  /** How long the upper row has to be, in units: as long as the lower row with its lead; 0 without a ratio. */
  readonly floor: number;
  /** The end of the lower row where the upper row has to be longer than the -1, in units: no -1 fills it. */
  readonly lead: number;
  /** Whether there are -1 that +1 have to outweigh. */
  readonly weighed: boolean;
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
 * @param rule - with its share worked out, see `settled`
 * @throws RangeError for what is no count
 */
export function picture(counts: Counts, rule: Rule): Picture {
  const { plus, minus } = counts;
  const { plusNeeded } = judge(counts, rule);
  const filled = Math.min(counted(counts, rule), rule.minimum);
  const missing = plusNeeded ?? rule.minimum - filled;
  const blocked = plusNeeded === null;

  const { over, under } = readFraction(rule.plusPerMinus);
  const outweighing = (over * minus) / under;
  // Where the rule asks for votes, empty places say that there has to be one.
  const leads = rule.strictly && (minus > 0 || rule.minimum === 0);
  const lead = leads ? plusFloor(minus, rule) - outweighing : 0;
  const minusWidth = over > 0 ? over / under : 1;

  return {
    plus,
    minus,
    minusWidth,
    floor: outweighing + lead,
    lead,
    weighed: minus > 0 && !blocked && over > 0,
    missing,
    needed: rule.minimum,
    filled,
    blocked,
    units: Math.max(1, plus + missing, blocked ? 0 : minusWidth * minus + lead),
  };
}
