// Generated from src/discourse/lib/timeline/timeline.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import { findChanges, findTimeline } from "./timeline-api";

export default class Timeline extends Refreshing {
  @tracked picture = null;
  @tracked changes = null;
  @tracked more = false;
  #voteId;
  #pages = 0;

  constructor(voteId) {
    super(() => this.#load());
    this.#voteId = voteId;
  }
  /** Loads the next page of the table. Rejects as the request does. */

  async showMore() {
    await this.send(async () => {
      const { changes, more } = await findChanges(this.#voteId, this.#pages);
      this.changes = [...(this.changes ?? []), ...changes];
      this.more = more;
      this.#pages += 1;
    });
  }

  async #load() {
    this.picture = await findTimeline(this.#voteId);
    await this.#reloadChanges();
  }
  /** Asks anew for those pages of the table that are there. */

  async #reloadChanges() {
    let found = [];
    for (let page = 0; page < this.#pages; page++) {
      const answer = await findChanges(this.#voteId, page);
      found = [...found, ...answer.changes];
      this.more = answer.more;
    }
    if (this.#pages > 0) {
      this.changes = found;
    }
  }
}
