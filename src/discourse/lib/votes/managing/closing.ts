import { i18n } from "discourse-i18n";
import {
  type Counts,
  type Decision,
  type Judgement,
  outcome,
  type Rule,
} from "../../tally";
import type { TimeLeft } from "../../time-left";
import worded, { type Phrase } from "../../worded";

/** As much of an open vote as says what comes of closing it. */
export interface ClosableVote {
  readonly binding: Counts;
  readonly judgement: Judgement;
  /** As the vote keeps it. */
  readonly json: { readonly rule: Rule };
  readonly electorate: number | null;
  /** How many binding voters have not voted yet; null where that is not known. */
  readonly remaining: number | null;
}

/** What comes of a vote that is closed now. */
export interface Closing {
  readonly outcome: Decision;
  /** How it ends; the keys stand below `binding_vote.close.ends`. */
  readonly ends: Phrase;
  /** What is cut short: the time that is left, and who has not voted. */
  readonly left: TimeLeft | null;
  readonly waiting: number | null;
  /** Whether it fails, or somebody could still vote. */
  readonly danger: boolean;
}

/**
 * Says what comes of a vote if it is closed as it stands.
 *
 * @example
 * closing(vote, { unit: "days", count: 2 }).ends
 * // { key: "needs", options: { count: 2 } }: "It fails as it stands: 2 more binding +1 needed."
 *
 * @param left - the time for which it still takes ballots; null where that is over
 */
export function closing(vote: ClosableVote, left: TimeLeft | null): Closing {
  const { binding, judgement, json, electorate, remaining } = vote;
  const decision = outcome(binding, json.rule, electorate);
  return {
    outcome: decision,
    ends: endOf(judgement, binding),
    left,
    waiting: left && remaining ? remaining : null,
    danger: decision !== "passed" || left !== null,
  };
}

/** How the vote ends that is closed now, as one reads it. */
export function endText({ ends }: Closing): string {
  return worded(`binding_vote.close.ends.${ends.key}`, ends.options);
}

/** What is cut short by closing it now; null where nothing is. */
export function restText({ left, waiting }: Closing): string | null {
  if (!left) {
    return null;
  }
  const time = i18n(`binding_vote.close.left.${left.unit}`, {
    count: left.count,
  });
  return waiting === null
    ? i18n("binding_vote.close.rest", { time })
    : i18n("binding_vote.close.rest_with_voters", {
        time,
        voters: i18n("binding_vote.close.waiting", { count: waiting }),
      });
}

function endOf(judgement: Judgement, { plus, minus }: Counts): Phrase {
  if (judgement.reached) {
    return { key: "passes", options: { plus, minus } };
  }
  return judgement.plusNeeded === null
    ? { key: "blocked" }
    : { key: "needs", options: { count: judgement.plusNeeded } };
}
