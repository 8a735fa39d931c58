// Generated from src/discourse/lib/binding-voters/roster-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import isNotFound from "../not-found";

const VOTES = "/binding-votes";

export function findRoster(voteId, page, waiting) {
  return ajax(`${VOTES}/${voteId}/roster.json`, { data: { page, waiting } });
}

export function previewMarks(voteId, order) {
  return ajax(`${VOTES}/${voteId}/marks/preview.json`, {
    type: "POST",
    data: order,
  });
}

export function placeMarks(voteId, order) {
  return ajax(`${VOTES}/${voteId}/marks.json`, { type: "PUT", data: order });
}

export function previewLift(markId) {
  return ajax(`${VOTES}/marks/${markId}/lift-preview.json`, { type: "POST" });
}

export function liftMark(markId) {
  return ajax(`${VOTES}/marks/${markId}.json`, { type: "DELETE" });
}

export async function findVotesLeft(changeId) {
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
