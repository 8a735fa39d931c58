// Generated from src/discourse/lib/imports/thread-effect.ts by bin/build; do not edit.

import { countTexts, reachedText } from "../binding-voters/mark-effect";
import { adjust, judge } from "../tally";

export function threadEffect({ binding, nonBinding, rule }, rows) {
  const stand = (tally) => ({
    ...tally,
    reached: judge(tally.binding, rule).reached,
  });
  const before = { binding, nonBinding };
  const after = rows
    .map(({ change }) => change)
    .reduce(
      (tally, change) =>
        count(count(tally, change.before, -1), change.after, 1),
      before
    );
  return { before: stand(before), after: stand(after) };
}

export function threadEffectText(effect) {
  const { before, after } = effect;
  const counts = [
    ...countTexts(before.binding, after.binding, "count"),
    ...countTexts(before.nonBinding, after.nonBinding, "count_non_binding"),
  ];
  return counts.length > 0 ? [...counts, reachedText(effect)].join(" ") : null;
}

function count(tally, ballot, step) {
  if (!ballot) {
    return tally;
  }
  const side = ballot.binding ? "binding" : "nonBinding";
  return { ...tally, [side]: adjust(tally[side], ballot.choice, step) };
}
