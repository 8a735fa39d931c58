// Generated from src/discourse/lib/binding-voters/mark-effect.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import isolated from "../isolated";

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

export function effectText(effect) {
  const counts = countChanges(effect).map(({ side, before, after }) =>
    i18n("binding_vote.mark.effect.count", {
      choice: isolated(i18n(`binding_vote.choices.${side}`)),
      before,
      after,
    })
  );
  const reached = `binding_vote.mark.effect.${reachedChange(effect)}`;
  return [...counts, i18n(reached)].join(" ");
}
