import { tracked } from "@glimmer/tracking";
import type { CategoryJson } from "../category-json";
import Submission from "../forms/submission";
import isNotFound from "../not-found";
import type { VoteFilter } from "./vote-filter";
import {
  findVotes,
  type ListedVoteJson,
  type NamedKindJson,
  type StateCounts,
  type VotesPage,
} from "./vote-list-api";

const NOTHING: StateCounts = {
  all: 0,
  open: 0,
  waiting: 0,
  reached: 0,
  passed: 0,
  failed: 0,
  cancelled: 0,
};

/** The forum's votes as far as they have come from the server, a page at a time. */
export default class VoteListing {
  @tracked votes: readonly ListedVoteJson[] = [];
  @tracked more = false;
  /** Whether anything has come yet. */
  @tracked known = false;
  @tracked categories: readonly CategoryJson[];
  @tracked kinds: readonly NamedKindJson[];
  /** Null before they have come. */
  @tracked counts: StateCounts | null;

  request = new Submission("binding_vote.list.not_loaded");

  #next = 0;

  /** Until its own have come, the categories, kinds and counts of the list before it are shown. */
  constructor(
    readonly filter: VoteFilter,
    before?: VoteListing
  ) {
    this.categories = before?.categories ?? [];
    this.kinds = before?.kinds ?? [];
    this.counts = before?.counts ?? null;
  }

  get loading(): boolean {
    return this.request.saving;
  }

  category(id: number | null): CategoryJson | undefined {
    return this.categories.find((category) => category.id === id);
  }

  /** Loads the first page, or the next. */
  async load(): Promise<void> {
    await this.request.send(async () => this.#keep(await this.#find()));
  }

  /** In a category that is not there any more, or not for this person, there are no votes. */
  async #find(): Promise<VotesPage> {
    const { state, kind, category, q } = this.filter;
    try {
      return await findVotes(
        {
          state: state ?? "",
          kind: kind ?? "",
          category_id: category ?? "",
          q: q ?? "",
        },
        this.#next
      );
    } catch (error) {
      if (isNotFound(error)) {
        return {
          votes: [],
          more: false,
          counts: NOTHING,
          categories: [...this.categories],
          kinds: [...this.kinds],
        };
      }
      throw error;
    }
  }

  /** A vote that a new one has pushed to the next page is not listed twice. */
  #keep({ votes, more, counts, categories, kinds }: VotesPage): void {
    const ids = new Set(this.votes.map(({ id }) => id));
    this.votes = [...this.votes, ...votes.filter(({ id }) => !ids.has(id))];
    this.more = more;
    this.counts = counts;
    this.categories = categories;
    this.kinds = kinds;
    this.known = true;
    this.#next += 1;
  }
}
