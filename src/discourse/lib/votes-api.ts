import { ajax } from "discourse/lib/ajax";
import type { Choice } from "./tally";
import type { BallotJson, Kind, VoteJson, VoteStateJson } from "./vote-json";

const VOTES = "/binding-votes";

export interface Opening {
  topic_id: number;
  kind: Kind;
  subject: string;
  /** Markdown. */
  summary: string;
  /** ISO 8601. */
  closes_at: string;
  /** The id of a preset. */
  rule: string;
}

/** A ballot that was cast elsewhere: of a username, or of a plain name. */
export type Recording = ({ username: string } | { name: string }) & {
  choice: string;
  link: string;
  /** ISO 8601. */
  cast_at: string;
  reason: string;
};

export interface RecordedBallotAnswer {
  vote: VoteStateJson;
  ballot: BallotJson;
}

export interface OwnBallotAnswer {
  vote: VoteStateJson;
  ballot: BallotJson | null;
}

export interface StateAnswer {
  vote: VoteStateJson;
}

export interface BallotsPage {
  ballots: BallotJson[];
  more: boolean;
}

export async function openVote(opening: Opening): Promise<VoteJson> {
  const answer = await ajax(`${VOTES}.json`, { type: "POST", data: opening });
  return answer.binding_vote;
}

export async function findVote(id: number): Promise<VoteJson> {
  const answer = await ajax(`${VOTES}/${id}.json`);
  return answer.binding_vote;
}

export function castBallot(
  voteId: number,
  choice: Choice,
  reason: string
): Promise<OwnBallotAnswer> {
  return ajax(`${VOTES}/${voteId}/ballot.json`, {
    type: "PUT",
    data: { choice, reason },
  });
}

export function withdrawBallot(voteId: number): Promise<OwnBallotAnswer> {
  return ajax(`${VOTES}/${voteId}/ballot.json`, { type: "DELETE" });
}

/** Records a ballot that was cast elsewhere, or corrects the recorded one. */
export function recordBallot(
  voteId: number,
  recording: Recording
): Promise<RecordedBallotAnswer> {
  return ajax(`${VOTES}/${voteId}/recorded-ballots.json`, {
    type: "PUT",
    data: recording,
  });
}

/** Takes a recorded ballot back. */
export function unrecordBallot(
  voteId: number,
  ballotId: number
): Promise<StateAnswer> {
  return ajax(`${VOTES}/${voteId}/recorded-ballots/${ballotId}.json`, {
    type: "DELETE",
  });
}

/** The ballots in the order in which people read them: binding first, then newest. */
export function findBallots(
  voteId: number,
  page: number
): Promise<BallotsPage> {
  return ajax(`${VOTES}/${voteId}/ballots.json`, { data: { page } });
}

/** Closes a vote that still is as it was at that revision. */
export function closeVote(
  voteId: number,
  revision: number
): Promise<StateAnswer> {
  return ajax(`${VOTES}/${voteId}/closure.json`, {
    type: "POST",
    data: { revision },
  });
}

/** Moves the closing time of an open vote to an ISO 8601 time. */
export function moveDeadline(
  voteId: number,
  closesAt: string
): Promise<StateAnswer> {
  return ajax(`${VOTES}/${voteId}/deadline.json`, {
    type: "PUT",
    data: { closes_at: closesAt },
  });
}

/** Ends a vote without an outcome. */
export function cancelVote(
  voteId: number,
  reason: string
): Promise<StateAnswer> {
  return ajax(`${VOTES}/${voteId}/cancellation.json`, {
    type: "POST",
    data: { reason },
  });
}
