import { ajax } from "discourse/lib/ajax";
import type { Counts } from "../tally";
import type { UserJson } from "../user-json";
import { votePath, VOTES } from "../vote-path";
import type { VoteStateAnswer } from "../votes/vote-state-json";
import type { UnderWayJson } from "./roster-change-api";

/** Where a mark holds: DiscourseBindingVote::Mark::SCOPES. */
export type MarkScope = "vote" | "category" | "everywhere";

export interface MarkJson {
  id: number;
  /** Who is marked; null once the account is deleted. */
  person: string | null;
  binding: boolean;
  scope: MarkScope;
  /** The id of the kind to whose votes it is kept; null where it is for all. */
  kind: string | null;
  kind_name: string | null;
  reason: string;
  marked_by: string | null;
  marked_at: string;
  /** How many marks stand that were placed with it, with itself. */
  together: number;
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

/** What marking or lifting did, as far as it is done. */
export interface MarkedJson extends EffectsJson {
  /** By which it can be undone. */
  undo_id: string;
  /** Null where all is done. */
  under_way: UnderWayJson | null;
}

/** Whom names mean, and what marking them would do. */
export interface MarkPreviewJson extends EffectsJson {
  found: UserJson[];
  doubtful: DoubtJson[];
  unknown: string[];
  /** The ids of the accounts that are already what they would be marked as. */
  already: number[];
}

/** What the server answers to who marks from a vote. */
export type MarksAnswer = MarkedJson & VoteStateAnswer;

/** Who is marked, as what and where. */
export interface MarkOrder {
  /** One a line, or separated by commas. */
  usernames?: string;
  /** A plain name under which a ballot was recorded, in the place of usernames. */
  name?: string;
  binding: boolean;
  scope: MarkScope;
  /** The id of the kind to whose votes it is kept; left out where it is for all. */
  kind?: string;
  reason: string;
}

/** Says whom names mean and what a mark would do; nothing is changed. */
export function previewMarks(
  voteId: number,
  order: MarkOrder
): Promise<MarkPreviewJson> {
  return ajax(`${votePath(voteId)}/marks/preview.json`, {
    type: "POST",
    data: order,
  });
}

export function placeMarks(
  voteId: number,
  order: MarkOrder
): Promise<MarksAnswer> {
  return ajax(`${votePath(voteId)}/marks.json`, { type: "PUT", data: order });
}

/** Says what lifting a mark would do, or lifting all that stand of its batch; nothing is changed. */
export function previewLift(
  markId: number,
  batch: boolean
): Promise<EffectsJson> {
  return ajax(`${VOTES}/marks/${markId}/lift-preview.json`, {
    type: "POST",
    data: { batch },
  });
}

export function liftMark(markId: number, batch: boolean): Promise<MarkedJson> {
  return ajax(`${VOTES}/marks/${markId}.json`, {
    type: "DELETE",
    data: { batch },
  });
}

/** Undoes what marking or lifting did. */
export function undoMarks(undoId: string): Promise<MarkedJson> {
  return ajax(`${VOTES}/mark-changes/${undoId}.json`, { type: "DELETE" });
}
