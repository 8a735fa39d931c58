// Generated from src/discourse/lib/binding-voters/mark-effect.ts by bin/build; do not edit.

const SIDES = ["plus", "zero", "minus"];

export function countChanges({ before, after }) {
  return SIDES.map((side) => ({
    side,
    before: before.binding[side],
    after: after.binding[side],
  })).filter((change) => change.before !== change.after);
}

export function reachedChange({ before, after }) {
  if (after.reached) {
    return before.reached ? "still_reached" : "now_reached";
  }
  return before.reached ? "no_longer_reached" : "still_unreached";
}
