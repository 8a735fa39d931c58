import { judge } from "./judge";
import type { Counts, Foresight, Rule } from "./types";

/**
 * Says whether further ballots can still turn a vote, when nobody changes or
 * withdraws one that is cast.
 *
 * It can no longer fail when it is reached and survives a -1 of everyone who
 * remains: of all that they can say, that does most against the ratio and is
 * what blocks, and no ballot takes away from what the minimum counts.
 *
 * It can no longer pass when it is not reached and not even a +1 of everyone who
 * remains reaches it: to put a +1 in the place of a 0 or a -1 takes nothing from
 * what the minimum counts, and a +1 does most for the ratio, so nothing else
 * reaches what these do not.
 *
 * @example
 * foresee({ plus: 5, zero: 0, minus: 0 }, lazyTwoThirds, 2) // "cannot_fail"
 *
 * @param counts - the binding counts
 * @param remaining - how many people have not cast a binding ballot yet and may
 * @param electorate - how many people the ballots can come from in all, where the
 *   rule asks for a share of them
 * @throws RangeError for what is no count, and as `judge` does
 */
export function foresee(
  counts: Counts,
  rule: Rule,
  remaining: number,
  electorate: number | null = null
): Foresight | null {
  if (!Number.isSafeInteger(remaining) || remaining < 0) {
    throw new RangeError(
      `those who remain are a whole number from 0 up, not ${String(remaining)}`
    );
  }

  const { reached, plusNeeded, minusSpare } = judge(counts, rule, electorate);
  if (reached) {
    return minusSpare === null || minusSpare >= remaining
      ? "cannot_fail"
      : null;
  }
  return plusNeeded === null || plusNeeded > remaining ? "cannot_pass" : null;
}
