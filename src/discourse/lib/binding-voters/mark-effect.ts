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

/** Where a vote stands before and after something. */
export type Effect = Pick<MarkEffectJson, "before" | "after">;

export type ReachedChange =
  | "still_reached"
  | "now_reached"
  | "no_longer_reached"
  | "still_unreached";

const SIDES: readonly (keyof Counts)[] = ["plus", "zero", "minus"];

/** The counts that change. */
export function countChanges(before: Counts, after: Counts): CountChange[] {
  return SIDES.map((side) => ({
    side,
    before: before[side],
    after: after[side],
  })).filter((change) => change.before !== change.after);
}

/** Whether the vote is reached after it, and whether it was before. */
export function reachedChange({ before, after }: Effect): ReachedChange {
  if (after.reached) {
    return before.reached ? "still_reached" : "now_reached";
  }
  return before.reached ? "no_longer_reached" : "still_unreached";
}

/** What is done to a vote, in words: the binding counts that change, and whether the vote is reached then. */
export function effectText(effect: Effect): string {
  const { before, after } = effect;
  return [
    ...countTexts(before.binding, after.binding, "count"),
    reachedText(effect),
  ].join(" ");
}

/** Whether the vote is reached after it, in words. */
export function reachedText(effect: Effect): string {
  return i18n(`binding_vote.mark.effect.${reachedChange(effect)}`);
}

/** The counts that change, in words. */
export function countTexts(
  before: Counts,
  after: Counts,
  key: "count" | "count_non_binding"
): string[] {
  return countChanges(before, after).map((change) =>
    i18n(`binding_vote.mark.effect.${key}`, {
      choice: isolated(i18n(`binding_vote.choices.${change.side}`)),
      before: change.before,
      after: change.after,
    })
  );
}
