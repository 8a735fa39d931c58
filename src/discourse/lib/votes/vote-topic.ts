import type { BadgeJson } from "../badge/badge-state";
import type { EarlierVoteJson, VoteJson } from "./vote-api";

/** A topic that is listed. The same object may be shown as a page later, and then be listed again. */
export interface ListedTopic {
  id: number;
  /** Its path, without the number of a post. */
  url?: string;
  /** Whether it is shown with replies below replies, which forums of before 2026 do not know. */
  is_nested_view?: boolean;
  binding_vote?: BadgeJson | null;
}

/** As much of discourse/models/topic as the plugin reads and sets. */
export interface VoteTopic {
  id: number;
  title: string;
  binding_vote?: VoteJson | null;
  /** Newest first. */
  earlier_binding_votes?: EarlierVoteJson[];
  /** Whether one may, apart from a vote that is open now. */
  can_open_binding_vote?: boolean;
  /** Whether one may see what its replies come to without a vote; left out where one may not. */
  can_tally_replies?: true;
  postStream?: {
    readonly firstPostPresent: boolean;
    findLoadedPost(id: number): object | undefined;
  };
}

/** Whether all of a vote is told, and not just where it stands. */
export function isWhole(json: BadgeJson): json is VoteJson {
  return "own" in json;
}
