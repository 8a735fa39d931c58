import { tracked } from "@glimmer/tracking";
import { ajax } from "discourse/lib/ajax";
import Submission from "../forms/submission";
import isNotFound from "../not-found";
import type { VoteFilter } from "./vote-filter";
import type { CategoryJson, ListedVoteJson, VotesPage } from "./vote-list-json";

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

  /** The categories with the names of those above them, each after the one that it is in. */
  get categoryPaths(): { id: string; path: string }[] {
    return this.categories
      .map((category) => ({
        id: String(category.id),
        path: this.#pathOf(category),
      }))
      .sort((one, other) => one.path.localeCompare(other.path));
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
      return await ajax("/binding-votes.json", {
        data: {
          state: state ?? "",
          kind: kind ?? "",
          category_id: category ?? "",
          page: this.#next,
        },
      });
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

  #pathOf({ name, parent_id }: CategoryJson): string {
    const parent = this.categories.find(({ id }) => id === parent_id);
    return parent ? `${this.#pathOf(parent)} / ${name}` : name;
  }
}
