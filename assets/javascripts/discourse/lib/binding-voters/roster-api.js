// Generated from src/discourse/lib/binding-voters/roster-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export function findRoster(voteId, page, waiting) {
  return ajax(`${votePath(voteId)}/roster.json`, { data: { page, waiting } });
}
