import { ajax } from "discourse/lib/ajax";
import type { BallotJson } from "../ballots/ballot-api";
import type { FacesJson } from "../ballots/faces";
import type { MarkScope } from "../binding-voters/mark-api";
import type { ProposedBallotsJson } from "../replies/proposed-ballot-api";
import type { Decision } from "../tally";
import type { UserJson } from "../user-json";
import { votePath, VOTES } from "../vote-path";
import type { ManagementJson } from "./managing/management";
import type { VoteStateAnswer, VoteStateJson } from "./vote-state-json";

/** Why one may not cast: a reason of DiscourseBindingVote::Refusal. */
export type RefusalReason = string;

/** Where the history of the first post shows what changed since the vote opened. */
export interface PostDifferenceJson {
  post_id: number;
  revision: number;
}

/** A rule in the reader's language. */
export interface RuleTextJson {
  /** Null where it is no preset. */
  name: string | null;
  /** What it asks for. */
  sentence: string;
  /** What counts, and what that means. */
  reading: string;
}

/** How a vote ended, as far as that has consequences: it failed in whichever way. */
export type Consequential = "passed" | "failed" | "cancelled";

/** What is said in a field of a kind of votes. */
export interface DetailJson {
  /** In the reader's language. */
  label: string;
  value: string;
  type: "line" | "link";
}

/** A vote as the widget shows it to one person. */
export interface VoteJson extends VoteStateJson {
  topic_id: number;
  /** The id of its kind, and its name in the reader's language. */
  kind: string;
  kind_name: string;
  subject: string;
  /** HTML, cooked by the server. */
  summary: string;
  /** A sentence on what one of its kind decides, in the reader's language; left out where nothing is said. */
  decides?: string;
  /** What follows of each end, in the reader's language, where something is said. */
  consequences: Partial<Record<Consequential, string>>;
  /** What is said in the fields of its kind and not in `decides`; left out where that is nothing. */
  details?: DetailJson[];
  /** Whether a binding -1 needs a reason. */
  minus_needs_reason: boolean;
  /** Where it was discussed; left out where nowhere is named. */
  links?: string[];
  opened_by: UserJson | null;
  opened_at: string;
  last_message_id: number;
  rule_text: RuleTextJson;
  /** Whether it is closed once further ballots can no longer change its outcome; left out where not. */
  ends_early?: true;
  /** Left out where there is no binding +1 or -1. */
  faces?: FacesJson;
  own: {
    ballot: BallotJson | null;
    binds: boolean;
    refusal: RefusalReason | null;
    /** In which scopes one may say who is binding; left out where in none. */
    roster?: MarkScope[];
  } & ManagementJson &
    ProposedBallotsJson;
  /** Left out unless there is one, and the person may see it. */
  post_difference?: PostDifferenceJson;
  /** Whether it has a badge for outside the forum; left out where it has none. */
  badge?: true;
}

/** A closed vote as its topic lists it below the current one. */
export interface EarlierVoteJson extends VoteStateJson {
  kind: string;
  kind_name: string;
  subject: string;
}

/** What a vote decides, as a form sends it. */
export interface Matter {
  /** What is said in the fields of its kind, by their ids; left out where it has none. */
  fields?: Record<string, string>;
  subject: string;
  /** Markdown. */
  summary: string;
  /** One on each line. */
  links: string;
}

export interface Opening extends Matter {
  topic_id: number;
  /** The id of its kind. */
  kind: string;
  /** ISO 8601. */
  closes_at: string;
  /** Whether those are asked to confirm whose replies read as votes; left out for no. */
  ask_found?: true;
  /** Whether it is a test, which staff alone may open; left out for no. */
  test?: true;
}

/** A vote that has just been opened. */
export interface OpenedJson {
  binding_vote: VoteJson;
  /** How many people are notified of it. */
  notified: number;
}

export function openVote(opening: Opening): Promise<OpenedJson> {
  return ajax(`${VOTES}.json`, { type: "POST", data: opening });
}

export async function findVote(id: number): Promise<VoteJson> {
  const answer = await ajax(`${votePath(id)}.json`);
  return answer.binding_vote;
}

/** Removes a test vote with all that it has left. */
export async function removeVote(id: number): Promise<void> {
  await ajax(`${votePath(id)}.json`, { type: "DELETE" });
}

/** Closes a vote, if that has the outcome which one expects. */
export function closeVote(
  id: number,
  outcome: Decision
): Promise<VoteStateAnswer> {
  return ajax(`${votePath(id)}/closure.json`, {
    type: "POST",
    data: { outcome },
  });
}

/** Moves the closing time of an open vote to an ISO 8601 time. */
export function moveClosingTime(
  id: number,
  closesAt: string
): Promise<VoteStateAnswer> {
  return ajax(`${votePath(id)}/deadline.json`, {
    type: "PUT",
    data: { closes_at: closesAt },
  });
}

/** Ends a vote without an outcome. */
export function cancelVote(
  id: number,
  reason: string
): Promise<VoteStateAnswer> {
  return ajax(`${votePath(id)}/cancellation.json`, {
    type: "POST",
    data: { reason },
  });
}
