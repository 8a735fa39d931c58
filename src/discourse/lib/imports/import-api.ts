import { ajax } from "discourse/lib/ajax";
import type { NamedPerson } from "../recorded-ballots/recorded-ballot-api";
import type { Choice } from "../tally";
import type { UserJson } from "../user-json";
import { votePath } from "../vote-path";
import type { VoteStateAnswer } from "../votes/vote-state-json";

/** What a thread is taken from: a file, else a text. */
export interface ThreadSource {
  readonly text: string;
  readonly file: File | null;
  /** An address with `{message_id}` in it, for messages that have no link; blank for none. */
  readonly linkPattern: string;
}

export type ImportedAccount = Omit<UserJson, "id">;

/** A ballot that somebody has in the vote already. */
export interface StandingJson {
  choice: Choice;
  binding: boolean;
  /** Whether it was cast elsewhere; else it was cast here, and nobody can replace it. */
  recorded: boolean;
}

/** Somebody in a vote. */
interface Standing {
  /** Whether a ballot of that person would bind. */
  binds: boolean;
  /** The ballot that the person has in the vote already. */
  now: StandingJson | null;
}

/** Why a message is left out unless somebody chooses it. */
export type Problem =
  | "no_vote"
  | "not_sure"
  | "contradicts"
  | "outside_time"
  | "already_there"
  | "no_link"
  | "no_time"
  | "cast_here"
  | "cannot_take_part"
  | "malformed";

/** A message of a thread. */
export interface MessageJson {
  /** Stays the same where the message is read again. */
  key: string;
  /** Null where no vote was read, as are its claim and, where it has none, its time and its link. */
  choice: Choice | null;
  /** What was written, not what is so. */
  claim: "binding" | "non_binding" | null;
  sure: boolean;
  /** Plain text: what the author wrote, without quotes. */
  excerpt: string;
  /** ISO 8601. */
  cast_at: string | null;
  link: string | null;
}

/** The newest message of a person that holds a vote, else the newest. */
export interface ImportedRowJson extends MessageJson {
  /** As the message names its author. */
  name: string;
  /** Left out for those who may not see addresses. */
  email?: string;
  /** The account that the person is taken for; one that is doubtful is only proposed. */
  account: (ImportedAccount & Standing) | null;
  match: "email" | "username" | "name" | "doubtful" | null;
  /** What would be recorded as the reason. */
  reason: string | null;
  problem: Problem | null;
  /** Of the account, else of the plain name, as which somebody doubtful is taken; null without any name. */
  binds: boolean | null;
  now: StandingJson | null;
  /** What the person had written before, newest first. */
  earlier: MessageJson[];
}

/** What a thread holds. */
export interface ImportJson {
  format: "mail" | "github" | "table";
  /** How many messages were read. */
  messages: number;
  /** Whether some message has no link of its own. */
  link_needed: boolean;
  /** One a person, oldest first. */
  rows: ImportedRowJson[];
}

/** Somebody whose ballot is recorded: an account, else a plain name. */
export interface PersonJson extends Standing {
  account: ImportedAccount | null;
  name: string | null;
}

/** A ballot of a thread, as it is recorded. */
export type ImportedBallot = NamedPerson & {
  key: string;
  choice: Choice;
  link: string;
  cast_at: string;
  reason: string;
};

export interface ImportedAnswer extends VoteStateAnswer {
  recorded: number;
  /** How many were there already. */
  unchanged: number;
  /** What undoRecordings takes. */
  undo: number[];
}

/** Reads a thread from elsewhere; nothing is recorded. */
export async function readThread(
  voteId: number,
  { text, file, linkPattern }: ThreadSource
): Promise<ImportJson> {
  const data = new FormData();
  if (file) {
    data.append("file", file);
  } else {
    data.append("text", text);
  }
  if (linkPattern) {
    data.append("link_pattern", linkPattern);
  }
  const answer = await ajax(`${pathOf(voteId)}/read.json`, {
    type: "POST",
    data,
    processData: false,
    contentType: false,
  });
  return answer.import;
}

/** Says who somebody is in a vote, for those who may record that person's ballot there. */
export async function findPerson(
  voteId: number,
  person: NamedPerson
): Promise<PersonJson> {
  const answer = await ajax(`${pathOf(voteId)}/person.json`, { data: person });
  return answer.person;
}

/** Records all ballots, or none of them where one is refused. */
export function recordThread(
  voteId: number,
  ballots: readonly ImportedBallot[]
): Promise<ImportedAnswer> {
  return ajax(`${pathOf(voteId)}.json`, {
    type: "POST",
    contentType: "application/json",
    data: JSON.stringify({ ballots }),
  });
}

function pathOf(voteId: number): string {
  return `${votePath(voteId)}/imports`;
}
