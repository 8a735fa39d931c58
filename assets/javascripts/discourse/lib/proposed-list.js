// Generated from src/discourse/lib/proposed-list.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { findProposedBallots } from "./votes-api";

const PAUSE = 500;
const SPREAD = 1500;

export default class ProposedList {
  @tracked ballots = null;
  #voteId;
  #shown = false;
  #stale = true;
  #timer;
  #queue = Promise.resolve();

  constructor(voteId) {
    this.#voteId = voteId;
  }
  /** Shows it, as it is now. Rejects as the request does. */

  async show() {
    this.#shown = true;
    if (this.#stale) {
      await this.#load();
    }
  }

  hide() {
    this.#shown = false;
  }
  /** Takes that something has changed; asks again soon where it is shown, else when it is next. */

  change() {
    this.#stale = true;
    if (this.#shown && this.#timer === void 0) {
      this.#timer = setTimeout(
        () => this.#refresh(),
        PAUSE + Math.random() * SPREAD
      );
    }
  }
  /** Takes that one waits no longer. */

  settle(id) {
    this.ballots = this.ballots?.filter((ballot) => ballot.id !== id) ?? null;
  }

  async #refresh() {
    this.#timer = void 0;
    if (this.#shown) {
      await this.show().catch(() => {});
    }
  }
  /** Asks one after the other, so that the newest answer is what stands. */

  #load() {
    const loaded = this.#queue.then(() => this.#fetch());
    this.#queue = loaded.catch(() => {});
    return loaded;
  }

  async #fetch() {
    this.#stale = false;
    try {
      this.ballots = await findProposedBallots(this.#voteId);
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }
}
