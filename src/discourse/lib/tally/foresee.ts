import { judge } from "./judge";
import type { Counts, Foresight, Rule } from "./types";

/**
 * Says whether further ballots can still turn a vote, when nobody changes or
 * withdraws one that is cast.
 *
 * It can no longer fail when it is reached and survives a -1 of everyone who
 * remains: of all that they can say, that does most against the ratio and is
 * what blocks, and no ballot takes away from the minimum.
 *
 * It can no longer pass when it is not reached and not even a +1 of everyone who
 * remains reaches it: to put a +1 in the place of a -1 leaves the ballots cast
 * as many, adds to the +1 and takes from the -1, so nothing else reaches what
 * these do not.
 *
 * @example
 * foresee({ plus: 5, zero: 0, minus: 0 }, lazyTwoThirds, 2) // "cannot_fail"
 *
 * @param counts - the binding counts
 * @param remaining - how many people have not cast a binding ballot yet and may
 * @throws RangeError for what is no count
 */
export function foresee(
  counts: Counts,
  rule: Rule,
  remaining: number
): Foresight | null {
  if (!Number.isSafeInteger(remaining) || remaining < 0) {
    throw new RangeError(
      `those who remain are a whole number from 0 up, not ${String(remaining)}`
    );
  }

  const { reached, plusNeeded, minusSpare } = judge(counts, rule);
  if (reached) {
    return minusSpare >= remaining ? "cannot_fail" : null;
  }
  return plusNeeded === null || plusNeeded > remaining ? "cannot_pass" : null;
}
