// Generated from src/discourse/lib/recorded-ballots/thread-tally-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { VOTES } from "../vote-path";

export async function findThreadTally(topicId, kind) {
  const answer = await ajax(`${VOTES}/tally.json`, {
    data: { topic_id: topicId, kind },
  });
  return answer.tally;
}
