import { tracked } from "@glimmer/tracking";
import type { CategoryJson } from "../category-json";
import Submission from "../forms/submission";
import isNotFound from "../not-found";
import type { VoteFilter } from "./vote-filter";
import {
  findVotes,
  type ListedVoteJson,
  type VotesPage,
} from "./vote-list-api";

/** The forum's votes as far as they have come from the server, a page at a time. */
export default class VoteListing {
  @tracked votes: readonly ListedVoteJson[] = [];
  @tracked more = false;
  /** Whether anything has come yet. */
  @tracked known = false;
  @tracked categories: readonly CategoryJson[];

  request = new Submission("binding_vote.list.not_loaded");

  #next = 0;

  constructor(
    readonly filter: VoteFilter,
    categories: readonly CategoryJson[] = []
  ) {
    this.categories = categories;
  }

  get loading(): boolean {
    return this.request.saving;
  }

  categoryName(id: number | null): string | undefined {
    return this.categories.find((category) => category.id === id)?.name;
  }

  /** Loads the first page, or the next. */
  async load(): Promise<void> {
    await this.request.send(async () => this.#keep(await this.#find()));
  }

  /** In a category that is not there any more, or not for this person, there are no votes. */
  async #find(): Promise<VotesPage> {
    const { state, kind, category } = this.filter;
    try {
      return await findVotes(
        {
          state: state ?? "",
          kind: kind ?? "",
          category_id: category ?? "",
        },
        this.#next
      );
    } catch (error) {
      if (isNotFound(error)) {
        return { votes: [], more: false, categories: [...this.categories] };
      }
      throw error;
    }
  }

  /** A vote that a new one has pushed to the next page is not listed twice. */
  #keep({ votes, more, categories }: VotesPage): void {
    const ids = new Set(this.votes.map(({ id }) => id));
    this.votes = [...this.votes, ...votes.filter(({ id }) => !ids.has(id))];
    this.more = more;
    this.categories = categories;
    this.known = true;
    this.#next += 1;
  }
}
