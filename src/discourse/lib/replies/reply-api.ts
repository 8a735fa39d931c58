import { ajax } from "discourse/lib/ajax";
import { votePath } from "../vote-path";

/** One of one's own replies in the topic of a vote. */
export interface ReplyJson {
  post_number: number;
  created_at: string;
  /** Plain text. */
  excerpt: string;
}

/** One's own newest replies in the topic of a vote, newest first. */
export async function findReplies(voteId: number): Promise<ReplyJson[]> {
  const answer = await ajax(`${votePath(voteId)}/replies.json`);
  return answer.replies;
}
