import { ajax } from "discourse/lib/ajax";
import isNotFound from "../not-found";
import type {
  EffectsJson,
  MarkedJson,
  MarkPreviewJson,
  MarksAnswer,
  MarkScope,
  RosterJson,
} from "./roster-json";

const VOTES = "/binding-votes";

/** Who is marked, as what and where. */
export interface MarkOrder {
  /** One a line, or separated by commas. */
  usernames?: string;
  /** A plain name under which a ballot was recorded, in the place of usernames. */
  name?: string;
  binding: boolean;
  scope: MarkScope;
  reason: string;
}

/** A page of those of whom the roster says something: binding ones first. */
export function findRoster(
  voteId: number,
  page: number,
  waiting: boolean
): Promise<RosterJson> {
  return ajax(`${VOTES}/${voteId}/roster.json`, { data: { page, waiting } });
}

/** Says whom names mean and what a mark would do; nothing is changed. */
export function previewMarks(
  voteId: number,
  order: MarkOrder
): Promise<MarkPreviewJson> {
  return ajax(`${VOTES}/${voteId}/marks/preview.json`, {
    type: "POST",
    data: order,
  });
}

export function placeMarks(
  voteId: number,
  order: MarkOrder
): Promise<MarksAnswer> {
  return ajax(`${VOTES}/${voteId}/marks.json`, { type: "PUT", data: order });
}

export function previewLift(markId: number): Promise<EffectsJson> {
  return ajax(`${VOTES}/marks/${markId}/lift-preview.json`, { type: "POST" });
}

export function liftMark(markId: number): Promise<MarkedJson> {
  return ajax(`${VOTES}/marks/${markId}.json`, { type: "DELETE" });
}

/** Into how many open votes a change of one's own has yet to be carried; the server forgets one that is done. */
export async function findVotesLeft(changeId: number): Promise<number> {
  try {
    const { left } = await ajax(`${VOTES}/roster-changes/${changeId}.json`);
    return left;
  } catch (error) {
    if (isNotFound(error)) {
      return 0;
    }
    throw error;
  }
}
