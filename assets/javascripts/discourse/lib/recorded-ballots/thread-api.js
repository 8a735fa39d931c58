// Generated from src/discourse/lib/recorded-ballots/thread-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";

export async function findThreadTally(topicId, rule) {
  const answer = await ajax("/binding-votes/tally.json", {
    data: { topic_id: topicId, rule },
  });
  return answer.tally;
}
