// Generated from src/discourse/lib/timeline/timeline-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export function findTimeline(voteId) {
  return ajax(`${votePath(voteId)}/timeline.json`);
}

export function findChanges(voteId, page) {
  return ajax(`${votePath(voteId)}/timeline/changes.json`, { data: { page } });
}
