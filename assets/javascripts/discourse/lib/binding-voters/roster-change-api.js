// Generated from src/discourse/lib/binding-voters/roster-change-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import isNotFound from "../not-found";
import { VOTES } from "../vote-path";

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
