// Generated from src/discourse/lib/roster.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { findRoster } from "./roster-api";

const PAUSE = 500;
const SPREAD = 1500;

export default class Roster {
  @tracked people = [];
  @tracked whole = null;
  @tracked loading = false;
  @tracked waiting = false;
  #voteId;
  #pages = 0;
  #shown = false;
  #stale = true;
  #timer;
  #queue = Promise.resolve();

  constructor(voteId) {
    this.#voteId = voteId;
  }

  get binding() {
    return this.people.filter((person) => person.binding);
  }

  get nonBinding() {
    return this.people.filter((person) => !person.binding);
  }
  /** Shows it, as it is now. Rejects as the request does. */

  async show() {
    this.#shown = true;
    if (this.#stale) {
      await this.#load(() => [0, Math.max(1, this.#pages)]);
    }
  }

  hide() {
    this.#shown = false;
  }

  async showMore() {
    await this.#load(() => [this.#pages, this.#pages + 1]);
  }

  async filter(waiting) {
    this.waiting = waiting;
    await this.#load(() => [0, 1]);
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

  async #refresh() {
    this.#timer = void 0;
    if (this.#shown) {
      await this.show().catch(() => {});
    }
  }
  /** Loads one after the other, so that the last that was wanted is what stands. */

  #load(pages) {
    const loaded = this.#queue.then(() => this.#fetch(...pages()));
    this.#queue = loaded.catch(() => {});
    return loaded;
  }
  /** Asks for pages from one on, up to another; the first takes the place of what was there. */

  async #fetch(from, to) {
    this.loading = true;
    this.#stale = false;
    try {
      let people = from === 0 ? [] : this.people;
      let whole = this.whole;
      for (let page = from; page < to; page++) {
        whole = await findRoster(this.#voteId, page, this.waiting);
        people = unique([...people, ...whole.people]);
        this.#pages = page + 1;
        if (!whole.more) {
          break;
        }
      }
      this.people = people;
      this.whole = whole;
    } catch (error) {
      this.#stale = true;
      throw error;
    } finally {
      this.loading = false;
    }
  }
}

function keyOf({ user, name }) {
  return user ? `user-${user.id}` : `name-${name}`;
}

function unique(people) {
  return [...new Map(people.map((person) => [keyOf(person), person])).values()];
}
