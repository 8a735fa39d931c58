import type { Counts } from "../tally";
import type { Kind, UserJson, VoteStateJson } from "../votes/vote-json";
import type { UnderWayJson } from "./roster-json";

/** What the server says to the admin page. */

/** A group in force; `members` is null where everyone is in it. */
export interface GroupJson {
  id: number;
  name: string;
  members: number | null;
}

/** What the members of groups may do. */
export type Purpose = "binding" | "opener" | "roster";

export interface PurposeJson {
  groups: GroupJson[];
  /** How many more there are that one may not know of. */
  unseen: number;
}

export interface CategoryJson {
  id: number;
  name: string;
  parent_id: number | null;
}

export interface OverviewJson {
  groups: Record<Purpose, PurposeJson>;
  /** Those that marks can be for. */
  categories: CategoryJson[];
}

/** A mark among those of the whole forum. */
export interface ListedMarkJson {
  id: number;
  /** Null once the account is deleted. */
  person: string | null;
  /** Null where a plain name is marked. */
  user: UserJson | null;
  binding: boolean;
  scope: "vote" | "category" | "everywhere";
  reason: string;
  marked_by: string | null;
  marked_at: string;
  /** Of a mark for a category; its name is null once it is deleted. */
  category?: { id: number; name: string | null };
  /** Of a mark for a vote. */
  vote?: { id: number; subject: string; topic_url: string; open: boolean };
  lifted_by: string | null;
  lifted_at: string | null;
  can_lift: boolean;
}

export interface ListedVoteJson extends VoteStateJson {
  kind: Kind;
  subject: string;
  topic_id: number;
  topic_url: string;
}

interface Standpoint {
  binding: Counts;
  reached: boolean;
}

/** What a mark does to an open vote whose counts it changes. */
export interface EffectJson {
  vote_id: number;
  topic_id: number;
  subject: string;
  before: Standpoint;
  after: Standpoint;
}

/** What marking or lifting did, as far as it is done. */
export interface MarkedJson {
  effects: EffectJson[];
  under_way: UnderWayJson | null;
}

/** A name that someone has to look at. */
export interface DoubtfulJson {
  name: string;
  reason: "full_name" | "suspended" | "staged" | "inactive";
  user: UserJson;
}

/** Whom names mean, and what marking them would do. */
export interface LookUpJson {
  found: UserJson[];
  doubtful: DoubtfulJson[];
  unknown: string[];
  effects: EffectJson[];
}
