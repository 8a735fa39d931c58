// Generated from src/discourse/lib/finding/vote-listing.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Submission from "../forms/submission";
import isNotFound from "../not-found";
import { findVotes } from "./vote-list-api";

export default class VoteListing {
  constructor(filter, categories = []) {
    this.filter = filter;
    this.categories = categories;
  }

  filter;
  @tracked votes = [];
  @tracked more = false;
  @tracked known = false;
  @tracked categories;
  request = new Submission("binding_vote.list.not_loaded");
  #next = 0;

  get loading() {
    return this.request.saving;
  }

  categoryName(id) {
    return this.categories.find((category) => category.id === id)?.name;
  }
  /** Loads the first page, or the next. */

  async load() {
    await this.request.send(async () => this.#keep(await this.#find()));
  }
  /** In a category that is not there any more, or not for this person, there are no votes. */

  async #find() {
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

  #keep({ votes, more, categories }) {
    const ids = new Set(this.votes.map(({ id }) => id));
    this.votes = [...this.votes, ...votes.filter(({ id }) => !ids.has(id))];
    this.more = more;
    this.categories = categories;
    this.known = true;
    this.#next += 1;
  }
}
