import { ajax } from "discourse/lib/ajax";
import type { Counts } from "../tally";
import { votePath } from "../vote-path";

/** A change of a binding ballot; null is no ballot. */
export interface CountedChangeJson {
  id: number;
  at: string;
  /** Null for a plain name, and once the account is deleted. */
  username: string | null;
  /** The plain name of somebody without an account; else left out. */
  name?: string;
  changed_by: string | null;
  before: string | null;
  after: string | null;
  binding_before: boolean | null;
  binding_after: boolean | null;
  /** How many ballots changed at once, of which this one is the last; left out for one. */
  changed?: number;
  /** The binding counts after it. */
  binding: Counts;
  /** What became of the rule by it; left out where nothing. */
  turned?: "reached" | "lost";
}

/** What happened to a vote besides its ballots. */
export interface TimelineEventJson {
  type:
    | "opened"
    | "deadline_moved"
    | "extended"
    | "edited"
    | "closed"
    | "closed_early"
    | "cancelled";
  at: string;
  /** Left out where that is not told. */
  by?: string;
  /** Left out unless the closing time was moved. */
  closes_at_before?: string;
  closes_at_after?: string;
}

/** How a vote went, as its picture shows it. */
export interface TimelineJson {
  from: string;
  /** Null while the vote is open. */
  to: string | null;
  /** Oldest first; of very many, those that matter, and some of the others. */
  moments: CountedChangeJson[];
  /** How many moments there were in all. */
  total: number;
  events: TimelineEventJson[];
}

export interface ChangesPage {
  /** Oldest first. */
  changes: CountedChangeJson[];
  more: boolean;
}

export function findTimeline(voteId: number): Promise<TimelineJson> {
  return ajax(`${votePath(voteId)}/timeline.json`);
}

/** Every change by itself, a page at a time. */
export function findChanges(
  voteId: number,
  page: number
): Promise<ChangesPage> {
  return ajax(`${votePath(voteId)}/timeline/changes.json`, { data: { page } });
}
