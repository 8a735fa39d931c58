// Generated from src/discourse/lib/replies/reply-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export async function findReplies(voteId) {
  const answer = await ajax(`${votePath(voteId)}/replies.json`);
  return answer.replies;
}
