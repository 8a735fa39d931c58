import { ajax } from "discourse/lib/ajax";
import type { Choice } from "../tally";
import type { UserJson } from "../user-json";
import { votePath } from "../vote-path";
import type { VoteStateAnswer } from "../votes/vote-state-json";

/** A change of a ballot; null is no ballot. */
export interface BallotChangeJson {
  before: string | null;
  after: string | null;
  binding_before: boolean | null;
  binding_after: boolean | null;
  changed_by: string | null;
  at: string;
  /**
   * Where it was cast, null where that was a reply that nobody can read any more;
   * left out where that was here.
   */
  source?: string | null;
}

/** Of a ballot that was cast elsewhere. */
export interface RecordedJson {
  /** Who recorded it; null once that account is deleted. */
  by: string | null;
  /** Where it was cast; null where that was a reply that nobody can read any more. */
  url: string | null;
}

export interface BallotJson {
  id: number;
  choice: Choice;
  typed: string;
  reason: string | null;
  binding: boolean;
  /** The number of the reply in which it is argued; left out where there is none to read. */
  reply?: number;
  /** What that reply says now, null where no vote any more; left out unless the ballot says otherwise. */
  reply_says?: string | null;
  /** Whether that reply calls it binding; left out where it says nothing of that. */
  claims_binding?: boolean;
  cast_at: string;
  /** Oldest first, in lists; left out where the ballot is as it was first cast. */
  changes?: BallotChangeJson[];
  /** Null once the account is deleted, and for a plain name; left out of one's own ballot. */
  user?: UserJson | null;
  /** The plain name of somebody without an account; else left out. */
  name?: string;
  /** Left out of ballots that were cast here. */
  recorded?: RecordedJson;
}

/** What the server answers to who casts or withdraws. */
export interface OwnBallotAnswer extends VoteStateAnswer {
  ballot: BallotJson | null;
}

export interface BallotsPage {
  ballots: BallotJson[];
  more: boolean;
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
  return ajax(`${votePath(voteId)}/ballot.json`, {
    type: "PUT",
    data: { choice, reason, reply },
  });
}

export function withdrawBallot(voteId: number): Promise<OwnBallotAnswer> {
  return ajax(`${votePath(voteId)}/ballot.json`, { type: "DELETE" });
}

/** The ballots in the order in which people read them: binding first, then newest. */
export function findBallots(
  voteId: number,
  page: number
): Promise<BallotsPage> {
  return ajax(`${votePath(voteId)}/ballots.json`, { data: { page } });
}
