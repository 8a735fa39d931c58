// Generated from src/discourse/lib/binding-voters/mark-effect.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import isolated from "../isolated";

const SIDES = ["plus", "zero", "minus"];

export function countChanges(before, after) {
  return SIDES.map((side) => ({
    side,
    before: before[side],
    after: after[side],
  })).filter((change) => change.before !== change.after);
}

export function reachedChange({ before, after }) {
  if (after.reached) {
    return before.reached ? "still_reached" : "now_reached";
  }
  return before.reached ? "no_longer_reached" : "still_unreached";
}

export function effectText(effect) {
  const { before, after } = effect;
  return [
    ...countTexts(before.binding, after.binding, "count"),
    reachedText(effect),
  ].join(" ");
}

export function reachedText(effect) {
  return i18n(`binding_vote.mark.effect.${reachedChange(effect)}`);
}

export function countTexts(before, after, key) {
  return countChanges(before, after).map((change) =>
    i18n(`binding_vote.mark.effect.${key}`, {
      choice: isolated(i18n(`binding_vote.choices.${change.side}`)),
      before: change.before,
      after: change.after,
    })
  );
}
