import type { Kind, VoteStateJson } from "../votes/vote-json";

/** What the server says to the page of the forum's votes. */

export interface ListedVoteJson extends VoteStateJson {
  kind: Kind;
  subject: string;
  topic_id: number;
  topic_url: string;
  topic: {
    id: number;
    title: string;
    slug: string;
    category_id: number | null;
  };
  /** Left out unless it waits for one's own binding ballot. */
  waiting?: true;
}

export interface CategoryJson {
  id: number;
  name: string;
  parent_id: number | null;
}

export interface VotesPage {
  votes: ListedVoteJson[];
  more: boolean;
  /** Those of all votes that one may see, and those above them. */
  categories: CategoryJson[];
}
