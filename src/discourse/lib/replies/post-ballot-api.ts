import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

/** The ballot that points to a post. */
export interface PostBallotJson {
  id: number;
  vote_id: number;
  typed: string;
  binding: boolean;
  /** What the post says now, as `reply_says` of a ballot. */
  says?: string | null;
  /** Whether the text calls it binding, or non-binding; left out where it says neither. */
  claims_binding?: boolean;
}

/** What posts of the topic of a vote tell of the ballots that point to them, by the ids of the posts. */
export async function findPostBallots(
  voteId: number,
  postIds: readonly number[]
): Promise<Readonly<Record<number, PostBallotJson>>> {
  const answer = await ajax(`${votePath(voteId)}/post-ballots.json`, {
    data: { post_ids: postIds.join(",") },
  });
  return answer.post_ballots;
}
