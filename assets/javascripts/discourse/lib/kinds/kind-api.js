// Generated from src/discourse/lib/kinds/kind-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { VOTES } from "../vote-path";

export async function findKinds(topicId) {
  const answer = await ajax(`${VOTES}/kinds.json`, {
    data: { topic_id: topicId },
  });
  return answer.kinds;
}
