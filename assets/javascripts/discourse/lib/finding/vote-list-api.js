// Generated from src/discourse/lib/finding/vote-list-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { VOTES } from "../vote-path";

export function findVotes(query, page) {
  return ajax(`${VOTES}.json`, { data: { ...query, page } });
}
