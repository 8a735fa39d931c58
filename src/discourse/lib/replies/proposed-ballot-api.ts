import { ajax } from "discourse/lib/ajax";
import type { BallotJson, OwnBallotAnswer } from "../ballots/ballot-api";
import type {
  RecordedBallotAnswer,
  RefusedJson,
} from "../recorded-ballots/recorded-ballot-api";
import type { Choice } from "../tally";
import type { UserJson } from "../user-json";
import { votePath } from "../vote-path";
import type { VoteStateAnswer } from "../votes/vote-state-json";

/** What a reply says and nobody has counted yet. */
export interface ProposedBallotJson {
  id: number;
  /** The number of the reply. */
  reply: number;
  /** What the reply says: plain text on one line, without quotes, cut where it is long. */
  text: string;
  /** Null, as the choice is, where the reply holds votes that contradict each other. */
  typed: string | null;
  choice: Choice | null;
  /** Whether it is a vote for sure; else its author, or who accepts it, has to read the reply. */
  sure: boolean;
  /** Whether the reply calls it binding, or non-binding; null where it says neither. */
  claims_binding: boolean | null;
  /** Whether it would bind. */
  binding: boolean;
  /** What that person's ballot says already; left out where there is none. */
  cast?: string;
  created_at: string;
  user: UserJson;
}

/** How many people were asked to confirm what they wrote before the vote, and how many have answered. */
export interface AskedJson {
  people: number;
  answered: number;
}

/** What waits to be confirmed, as a vote tells it to one person. */
export interface ProposedBallotsJson {
  /** One's own; left out where there are none. */
  proposed_ballots?: ProposedBallotJson[];
  /** How many wait in all, for those who keep the roster; left out where none do. */
  proposed_count?: number;
  /** For the opener and those who keep the roster; left out where nobody was asked, and once it has ended. */
  asked?: AskedJson;
}

/** What the server answers to who accepts several. */
export interface AcceptancesAnswer extends VoteStateAnswer {
  ballots: BallotJson[];
  /** What undoRecordings takes. */
  undo: number[];
  /** Those that could not be accepted, by their ids. */
  refused: RefusedJson[];
}

/** What waits to be confirmed, oldest first: of everyone for those who keep the roster, else one's own. */
export async function findProposedBallots(
  voteId: number
): Promise<ProposedBallotJson[]> {
  const answer = await ajax(`${pathOf(voteId)}.json`);
  return answer.proposed_ballots;
}

/** Casts what one's own reply says. */
export function confirmProposedBallot(
  voteId: number,
  id: number
): Promise<OwnBallotAnswer> {
  return ajax(`${pathOf(voteId)}/${id}/confirmation.json`, { type: "POST" });
}

/** Records what somebody's reply says, with the reply as evidence, unless it says another choice by now. */
export function acceptProposedBallot(
  voteId: number,
  { id, choice }: ProposedBallotJson
): Promise<RecordedBallotAnswer> {
  return ajax(`${pathOf(voteId)}/${id}/acceptance.json`, {
    type: "POST",
    data: { choice },
  });
}

/** Records what several replies say, each that can be. */
export function acceptProposedBallots(
  voteId: number,
  proposed: readonly ProposedBallotJson[]
): Promise<AcceptancesAnswer> {
  const choices = proposed.map(({ id, choice }) => `${id}:${choice}`).join(",");
  return ajax(`${pathOf(voteId)}/acceptance.json`, {
    type: "POST",
    data: { choices },
  });
}

/** Says that it is not a vote. */
export function setAsideProposedBallot(
  voteId: number,
  id: number
): Promise<VoteStateAnswer> {
  return ajax(`${pathOf(voteId)}/${id}.json`, { type: "DELETE" });
}

/** Takes that back: it waits again. */
export function restoreProposedBallot(
  voteId: number,
  id: number
): Promise<VoteStateAnswer> {
  return ajax(`${pathOf(voteId)}/${id}/restoration.json`, { type: "POST" });
}

function pathOf(voteId: number): string {
  return `${votePath(voteId)}/proposed-ballots`;
}
