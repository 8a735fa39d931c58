import { i18n } from "discourse-i18n";
import isolated from "../isolated";
import type { Counts } from "../tally";
import type { MarkEffectJson } from "./mark-api";

/** A count that changes. */
export interface CountChange {
  side: keyof Counts;
  before: number;
  after: number;
}

export type ReachedChange =
  | "still_reached"
  | "now_reached"
  | "no_longer_reached"
  | "still_unreached";

const SIDES: readonly (keyof Counts)[] = ["plus", "zero", "minus"];

/** The binding counts that a mark changes. */
export function countChanges({ before, after }: MarkEffectJson): CountChange[] {
  return SIDES.map((side) => ({
    side,
    before: before.binding[side],
    after: after.binding[side],
  })).filter((change) => change.before !== change.after);
}

/** Whether the vote is reached after it, and whether it was before. */
export function reachedChange({
  before,
  after,
}: MarkEffectJson): ReachedChange {
  if (after.reached) {
    return before.reached ? "still_reached" : "now_reached";
  }
  return before.reached ? "no_longer_reached" : "still_unreached";
}

/** What a mark does to a vote, in words: the counts that it changes, and whether the vote is reached then. */
export function effectText(effect: MarkEffectJson): string {
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
