import { ajax } from "discourse/lib/ajax";
import type { BallotJson } from "../ballots/ballot-api";
import { votePath } from "../vote-path";
import type { VoteStateAnswer } from "../votes/vote-state-json";

/** How somebody is named: by username, or by a plain name. */
export type NamedPerson = { username: string } | { name: string };

/** A ballot that was cast elsewhere. */
export type Recording = NamedPerson & {
  choice: string;
  link: string;
  /** ISO 8601. */
  cast_at: string;
  reason: string;
};

export interface RecordedBallotAnswer extends VoteStateAnswer {
  ballot: BallotJson;
  /** What undoRecordings takes; empty where the ballot said just that already. */
  undo: number[];
}

/** One of several things that was not done, and why. */
export interface RefusedJson {
  id: number;
  error_type: string;
  /** A sentence for the person who asked. */
  error: string;
}

export interface UnrecordedAnswer extends VoteStateAnswer {
  /** What undoRecordings takes. */
  undo: number[];
}

export interface UndoneAnswer extends VoteStateAnswer {
  /** Those that stand again as they were recorded before. */
  ballots: BallotJson[];
  /** The ids of those that are no more. */
  gone: number[];
  refused: RefusedJson[];
}

/** Records a ballot that was cast elsewhere, or corrects the recorded one. */
export function recordBallot(
  voteId: number,
  recording: Recording
): Promise<RecordedBallotAnswer> {
  return ajax(`${votePath(voteId)}/recorded-ballots.json`, {
    type: "PUT",
    data: recording,
  });
}

/** Takes a recorded ballot back. */
export function unrecordBallot(
  voteId: number,
  ballotId: number
): Promise<UnrecordedAnswer> {
  return ajax(`${votePath(voteId)}/recorded-ballots/${ballotId}.json`, {
    type: "DELETE",
  });
}

/**
 * Undoes what one has just recorded, corrected, accepted or taken back.
 *
 * @param changes - from the `undo` of the answers
 */
export function undoRecordings(
  voteId: number,
  changes: readonly number[]
): Promise<UndoneAnswer> {
  return ajax(`${votePath(voteId)}/recorded-ballots/undo.json`, {
    type: "POST",
    data: { changes: changes.join(",") },
  });
}
