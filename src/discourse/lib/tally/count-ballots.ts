import { SIDE } from "./counts";
import type { Ballot, Tally } from "./types";

/**
 * Counts ballots, the binding ones apart from the others.
 *
 * @example
 * countBallots([{ choice: "+1", binding: true }]).binding.plus // 1
 *
 * @param ballots - each person's ballot, in any order
 * @returns the counts of both groups; all 0 when there is no ballot
 * @throws RangeError for a choice other than "+1", "0" and "-1"
 */
export function countBallots(ballots: Iterable<Ballot>): Tally {
  const tally = {
    binding: { plus: 0, zero: 0, minus: 0 },
    nonBinding: { plus: 0, zero: 0, minus: 0 },
  };

  for (const { choice, binding } of ballots) {
    if (!Object.hasOwn(SIDE, choice)) {
      throw new RangeError(
        `a choice is "+1", "0" or "-1", not ${JSON.stringify(choice)}`
      );
    }
    tally[binding ? "binding" : "nonBinding"][SIDE[choice]] += 1;
  }

  return tally;
}
