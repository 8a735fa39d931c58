// Generated from src/discourse/lib/tally/count-ballots.ts by bin/build; do not edit.

import { SIDE } from "./counts";

export function countBallots(ballots) {
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
