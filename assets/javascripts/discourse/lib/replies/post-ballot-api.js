// Generated from src/discourse/lib/replies/post-ballot-api.ts by bin/build; do not edit.

import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

export async function findPostBallots(voteId, postIds) {
  const answer = await ajax(`${votePath(voteId)}/post-ballots.json`, {
    data: { post_ids: postIds.join(",") },
  });
  return answer.post_ballots;
}
