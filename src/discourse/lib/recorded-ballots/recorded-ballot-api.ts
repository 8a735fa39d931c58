import { ajax } from "discourse/lib/ajax";
import type { BallotJson } from "../ballots/ballot-api";
import { votePath } from "../vote-path";
import type { VoteStateAnswer } from "../votes/vote-state-json";

/** A ballot that was cast elsewhere: of a username, or of a plain name. */
export type Recording = ({ username: string } | { name: string }) & {
  choice: string;
  link: string;
  /** ISO 8601. */
  cast_at: string;
  reason: string;
};

export interface RecordedBallotAnswer extends VoteStateAnswer {
  ballot: BallotJson;
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
): Promise<VoteStateAnswer> {
  return ajax(`${votePath(voteId)}/recorded-ballots/${ballotId}.json`, {
    type: "DELETE",
  });
}
