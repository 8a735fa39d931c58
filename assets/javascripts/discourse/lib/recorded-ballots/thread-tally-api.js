// Generated from src/discourse/lib/recorded-ballots/thread-tally-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { VOTES } from "../vote-path";

export async function findThreadTally(topicId, rule) {
  const answer = await ajax(`${VOTES}/tally.json`, {
    data: { topic_id: topicId, rule },
  });
  return answer.tally;
}
