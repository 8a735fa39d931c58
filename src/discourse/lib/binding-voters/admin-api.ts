import { ajax } from "discourse/lib/ajax";
import type { Page } from "../forms/paged-list";
import type {
  ListedMarkJson,
  ListedVoteJson,
  LookUpJson,
  MarkedJson,
  OverviewJson,
} from "./admin-json";

const VOTES = "/binding-votes";

export interface MarkFilter {
  /** A part of a username or of a plain name. */
  person: string;
  /** An id, or "" for all. */
  category_id: string;
  state: "all" | "standing" | "lifted";
}

/** Who is marked, as what and where, apart from any vote. */
export interface SiteMarkOrder {
  /** Separated by commas or lines. */
  usernames: string;
  binding: boolean;
  scope: "category" | "everywhere";
  category_id?: string;
  reason: string;
}

/** The state to list, or "" for all. */
export type VoteState =
  | ""
  | "open"
  | "passed"
  | "too_few"
  | "voted_down"
  | "cancelled";

export function findOverview(): Promise<OverviewJson> {
  return ajax(`${VOTES}/overview.json`);
}

export async function findMarks(
  filter: MarkFilter,
  page: number
): Promise<Page<ListedMarkJson>> {
  const { marks, more } = await ajax(`${VOTES}/marks.json`, {
    data: { ...filter, page },
  });
  return { rows: marks, more };
}

/** Says whom the names mean and what marking them would do; nothing is changed. */
export function lookUpNames(order: SiteMarkOrder): Promise<LookUpJson> {
  return ajax(`${VOTES}/marks/preview.json`, { type: "POST", data: order });
}

export function placeSiteMarks(order: SiteMarkOrder): Promise<MarkedJson> {
  return ajax(`${VOTES}/marks.json`, { type: "PUT", data: order });
}

export function liftSiteMark(markId: number): Promise<MarkedJson> {
  return ajax(`${VOTES}/marks/${markId}.json`, { type: "DELETE" });
}

export async function findVotes(
  state: VoteState,
  page: number
): Promise<Page<ListedVoteJson>> {
  const { votes, more } = await ajax(`${VOTES}.json`, {
    data: { state, page },
  });
  return { rows: votes, more };
}
