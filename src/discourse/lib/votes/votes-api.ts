import { ajax } from "discourse/lib/ajax";
import type { Choice } from "../tally";
import type {
  BallotJson,
  Kind,
  PostBallotJson,
  ProposedBallotJson,
  ReplyJson,
  VoteJson,
  VoteStateJson,
} from "./vote-json";

const VOTES = "/binding-votes";

export interface Opening {
  topic_id: number;
  kind: Kind;
  /** Blank for a new sub-project; of a codebase alone, as the next. */
  existing_codebase?: string;
  proposed_codebase?: string;
  subject: string;
  /** Markdown. */
  summary: string;
  /** One on each line. */
  links: string;
  /** ISO 8601. */
  closes_at: string;
  /** The id of a preset. */
  rule: string;
  /** Whether those are asked to confirm whose replies read as votes; left out for no. */
  ask_found?: true;
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

/**
 * Casts or changes one's ballot.
 *
 * @param reply - the number of the reply in which it is argued, "" for none
 */
export function castBallot(
  voteId: number,
  choice: Choice,
  reason: string,
  reply: string
): Promise<OwnBallotAnswer> {
  return ajax(`${VOTES}/${voteId}/ballot.json`, {
    type: "PUT",
    data: { choice, reason, reply },
  });
}

/** One's own newest replies in the topic of a vote, newest first. */
export async function findReplies(voteId: number): Promise<ReplyJson[]> {
  const answer = await ajax(`${VOTES}/${voteId}/replies.json`);
  return answer.replies;
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

/** What waits to be confirmed, oldest first: of everyone for those who keep the roster, else one's own. */
export async function findProposedBallots(
  voteId: number
): Promise<ProposedBallotJson[]> {
  const answer = await ajax(`${proposedPath(voteId)}.json`);
  return answer.proposed_ballots;
}

/** Casts what one's own reply says. */
export function confirmProposedBallot(
  voteId: number,
  id: number
): Promise<OwnBallotAnswer> {
  return ajax(`${proposedPath(voteId)}/${id}/confirmation.json`, {
    type: "POST",
  });
}

/** Records what somebody's reply says, with the reply as evidence. */
export function acceptProposedBallot(
  voteId: number,
  id: number
): Promise<RecordedBallotAnswer> {
  return ajax(`${proposedPath(voteId)}/${id}/acceptance.json`, {
    type: "POST",
  });
}

/** Says that it is not a vote. */
export function setAsideProposedBallot(
  voteId: number,
  id: number
): Promise<StateAnswer> {
  return ajax(`${proposedPath(voteId)}/${id}.json`, { type: "DELETE" });
}

function proposedPath(voteId: number): string {
  return `${VOTES}/${voteId}/proposed-ballots`;
}

/** The ballots in the order in which people read them: binding first, then newest. */
export function findBallots(
  voteId: number,
  page: number
): Promise<BallotsPage> {
  return ajax(`${VOTES}/${voteId}/ballots.json`, { data: { page } });
}

/** What posts of the topic of a vote tell of the ballots that point to them, by the ids of the posts. */
export async function findPostBallots(
  voteId: number,
  postIds: readonly number[]
): Promise<Readonly<Record<number, PostBallotJson>>> {
  const answer = await ajax(`${VOTES}/${voteId}/post-ballots.json`, {
    data: { post_ids: postIds.join(",") },
  });
  return answer.post_ballots;
}

/** The text of a vote's result, or of how it stands so far. */
export async function findResult(voteId: number): Promise<{ raw: string }> {
  const answer = await ajax(`${VOTES}/${voteId}/result.json`);
  return answer.result;
}

/** Where the record of a vote is to be had as a file. */
export function exportPath(voteId: number, format: "json" | "csv"): string {
  return `${VOTES}/${voteId}/export.${format}`;
}

/** Where the badge of a vote is to be had as an image. */
export function badgePath(voteId: number): string {
  return `${VOTES}/${voteId}/badge.svg`;
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
