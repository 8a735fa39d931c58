// Generated from src/discourse/lib/forms/paged-list.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Submission from "./submission";

export default class PagedList {
  @tracked rows = [];
  @tracked more = false;
  @tracked known = false;
  request = new Submission("binding_vote.admin.not_loaded");
  #find;
  #next = 0;
  #asked = 0;

  constructor(find) {
    this.#find = find;
  }

  get loading() {
    return this.request.saving;
  }
  /** Loads the list from its start, in the place of what it held. */

  load() {
    return this.#ask(0);
  }

  loadMore() {
    return this.#ask(this.#next);
  }
  /** Puts a row in the place of the one with its id. */

  replace(row) {
    this.rows = this.rows.map((other) => (other.id === row.id ? row : other));
  }

  async #ask(page) {
    const asked = ++this.#asked;
    await this.request.send(async () => {
      const found = await this.#find(page);
      if (asked === this.#asked) {
        this.#keep(page, found);
      }
    });
  }
  /** A row that a new one has pushed to the next page is not listed twice. */

  #keep(page, { rows, more }) {
    const before = page === 0 ? [] : this.rows;
    const ids = new Set(before.map(({ id }) => id));
    this.rows = [...before, ...rows.filter(({ id }) => !ids.has(id))];
    this.more = more;
    this.known = true;
    this.#next = page + 1;
  }
}
