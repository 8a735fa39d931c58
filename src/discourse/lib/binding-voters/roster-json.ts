import type { Counts } from "../tally";
import type { UserJson, VoteStateJson } from "../votes/vote-json";

/** Where a mark holds: DiscourseBindingVote::Mark::SCOPES. */
export type MarkScope = "vote" | "category" | "everywhere";

export interface MarkJson {
  id: number;
  /** Who is marked; null once the account is deleted. */
  person: string | null;
  binding: boolean;
  scope: MarkScope;
  reason: string;
  marked_by: string | null;
  marked_at: string;
}

/** One of whom the roster says something: an account, or a plain name. */
export interface RosterPersonJson {
  user: UserJson | null;
  name: string | null;
  binding: boolean;
  /** The groups that make the person binding, as far as one may see them. */
  groups: string[];
  /** The mark that decides. */
  mark: MarkJson | null;
  /** What the person's ballot says, as typed. */
  ballot: string | null;
}

export interface RosterJson {
  people: RosterPersonJson[];
  more: boolean;
  /** Null where everyone is binding, or where it was not kept when the vote closed. */
  counts: { binding: number; waiting: number } | null;
  groups: string[];
  open_to_all: boolean;
  /** Who became binding since the vote opened; null where that was not kept. */
  added: UserJson[] | null;
  removed: UserJson[] | null;
}

interface Standpoint {
  binding: Counts;
  reached: boolean;
}

/** What a mark does to a vote that it reaches. */
export interface MarkEffectJson {
  vote_id: number;
  topic_id: number;
  subject: string;
  before: Standpoint;
  after: Standpoint;
}

/** A name that someone has to look at. */
export interface DoubtJson {
  name: string;
  reason: "full_name" | "suspended" | "staged" | "inactive";
  user: UserJson;
}

export interface EffectsJson {
  /** Of votes whose counts change. */
  effects: MarkEffectJson[];
}

/** A change that the server goes on with after its answer. */
export interface UnderWayJson {
  id: number;
  /** In how many open votes it is not done yet. */
  left: number;
}

export interface MarkedJson extends EffectsJson {
  /** Null where all is done. */
  under_way: UnderWayJson | null;
}

export interface MarkPreviewJson extends EffectsJson {
  found: UserJson[];
  doubtful: DoubtJson[];
  unknown: string[];
}

export interface MarksAnswer extends MarkedJson {
  vote: VoteStateJson;
}
