import { ajax } from "discourse/lib/ajax";
import type { Choice, Counts, Rule } from "../tally";
import type { UserJson } from "../user-json";
import { VOTES } from "../vote-path";

/** What a reply of a topic says, which nobody has counted. */
export interface FoundReplyJson {
  post_number: number;
  user: UserJson;
  /** As typed; null where its votes contradict each other, as is its choice. */
  typed: string | null;
  choice: Choice | null;
  /** Whether it is a vote for sure; else it is not counted. */
  sure: boolean;
  /** Whether it was typed to be binding, or not to be; null where nothing was said of that. */
  claims_binding: boolean | null;
  /** Whether the person is a binding voter. */
  binding: boolean;
  /** Whether it is that person's newest that is sure and has a choice. */
  counted: boolean;
  created_at: string;
}

/** What the replies of a topic come to by a rule, without a vote. */
export interface ThreadTallyJson {
  rule: Rule;
  /** How many people binding ballots can come from in all; null where that is not known. */
  electorate: number | null;
  /** Of those that are counted. */
  binding: Counts;
  non_binding: Counts;
  /** Those that read as votes, oldest first. */
  replies: FoundReplyJson[];
  /** Whether there are replies that have not been read. */
  more: boolean;
}

/** Reads the replies of a topic as votes, and counts them by the rule of a kind; nothing is recorded. */
export async function findThreadTally(
  topicId: number,
  kind: string
): Promise<ThreadTallyJson> {
  const answer = await ajax(`${VOTES}/tally.json`, {
    data: { topic_id: topicId, kind },
  });
  return answer.tally;
}
