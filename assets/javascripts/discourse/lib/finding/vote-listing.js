// Generated from src/discourse/lib/finding/vote-listing.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Submission from "../forms/submission";
import isNotFound from "../not-found";
import { findVotes } from "./vote-list-api";

const NOTHING = {
  all: 0,
  open: 0,
  waiting: 0,
  reached: 0,
  passed: 0,
  failed: 0,
  cancelled: 0,
};

export default class VoteListing {
  /** Until its own have come, the categories, kinds and counts of the list before it are shown. */
  constructor(filter, before) {
    this.filter = filter;
    this.categories = before?.categories ?? [];
    this.kinds = before?.kinds ?? [];
    this.counts = before?.counts ?? null;
  }

  filter;
  @tracked votes = [];
  @tracked more = false;
  @tracked known = false;
  @tracked categories;
  @tracked kinds;
  @tracked counts;
  request = new Submission("binding_vote.list.not_loaded");
  #next = 0;

  get loading() {
    return this.request.saving;
  }

  category(id) {
    return this.categories.find((category) => category.id === id);
  }
  /** Loads the first page, or the next. */

  async load() {
    await this.request.send(async () => this.#keep(await this.#find()));
  }
  /** In a category that is not there any more, or not for this person, there are no votes. */

  async #find() {
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

  #keep({ votes, more, counts, categories, kinds }) {
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
