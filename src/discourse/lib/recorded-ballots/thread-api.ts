import { ajax } from "discourse/lib/ajax";
import type { ThreadTallyJson } from "./thread-json";

/** Reads the replies of a topic as votes, and counts them by a preset; nothing is recorded. */
export async function findThreadTally(
  topicId: number,
  rule: string
): Promise<ThreadTallyJson> {
  const answer = await ajax("/binding-votes/tally.json", {
    data: { topic_id: topicId, rule },
  });
  return answer.tally;
}
