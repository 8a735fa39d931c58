import { ajax } from "discourse/lib/ajax";
import type { CategoryJson } from "../category-json";
import { VOTES } from "../vote-path";
import type { VoteStateJson } from "../votes/vote-state-json";
import type { ListedState } from "./vote-filter";

/** A vote among those of the forum. */
export interface ListedVoteJson extends VoteStateJson {
  kind: string;
  /** In the reader's language. */
  kind_name: string;
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

/** A kind of votes, with its name in the reader's language. */
export interface NamedKindJson {
  id: string;
  name: string;
}

/** How many votes there are in all and in each state, as far as the list is narrowed by other things. */
export type StateCounts = Record<"all" | ListedState, number>;

export interface VotesPage {
  votes: ListedVoteJson[];
  more: boolean;
  counts: StateCounts;
  /** Those of all votes that one may see, and those above them. */
  categories: CategoryJson[];
  /** Those of the forum's table, and those that only older votes have. */
  kinds: NamedKindJson[];
}

/** What the votes are narrowed to; "" is everything. */
export interface VotesQuery {
  state: string;
  kind?: string;
  /** An id. */
  category_id?: string;
  /** A part of the subject. */
  q?: string;
  /** Whether to list the tests instead, for staff alone. */
  test?: true;
}

/** A page of the forum's votes, as far as one may see them. */
export function findVotes(query: VotesQuery, page: number): Promise<VotesPage> {
  return ajax(`${VOTES}.json`, { data: { ...query, page } });
}
