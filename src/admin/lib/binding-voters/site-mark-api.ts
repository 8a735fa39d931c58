import { ajax } from "discourse/lib/ajax";
import type { Page } from "../forms/paged-list";
import type { UserJson } from "../user-json";
import { VOTES } from "../vote-path";
import type { MarkedJson, MarkJson, MarkPreviewJson } from "./mark-api";

/** A mark among those of the whole forum. */
export interface ListedMarkJson extends MarkJson {
  /** Null where a plain name is marked. */
  user: UserJson | null;
  /** Of a mark for a category; its name is null once it is deleted. */
  category?: { id: number; name: string | null };
  /** Of a mark for a vote. */
  vote?: { id: number; subject: string; topic_url: string; open: boolean };
  lifted_by: string | null;
  lifted_at: string | null;
  can_lift: boolean;
}

export interface MarkFilter {
  /** A part of a username or of a plain name. */
  person: string;
  /** An id, or "" for all. */
  category_id: string;
  /** The id of a kind of votes, or "" for all. */
  kind: string;
  state: "all" | "standing" | "lifted";
}

/** Who is marked, as what and where, apart from any vote. */
export interface SiteMarkOrder {
  /** Separated by commas or lines. */
  usernames: string;
  binding: boolean;
  scope: "category" | "everywhere";
  category_id?: string;
  /** The id of the kind to whose votes it is kept; left out where it is for all. */
  kind?: string;
  reason: string;
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
export function previewSiteMarks(
  order: SiteMarkOrder
): Promise<MarkPreviewJson> {
  return ajax(`${VOTES}/marks/preview.json`, { type: "POST", data: order });
}

export function placeSiteMarks(order: SiteMarkOrder): Promise<MarkedJson> {
  return ajax(`${VOTES}/marks.json`, { type: "PUT", data: order });
}
