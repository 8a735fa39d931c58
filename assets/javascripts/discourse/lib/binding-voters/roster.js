// Generated from src/discourse/lib/binding-voters/roster.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import { findRoster } from "./roster-api";
import RosterChange from "./roster-change";

export default class Roster extends Refreshing {
  @tracked people = [];
  @tracked whole = null;
  @tracked loading = false;
  @tracked waiting = false;
  @tracked underWay = null;
  #voteId;
  #pages = 0;

  constructor(voteId) {
    super(() => this.#fetch(0, Math.max(1, this.#pages)));
    this.#voteId = voteId;
  }

  get binding() {
    return this.people.filter((person) => person.binding);
  }

  get nonBinding() {
    return this.people.filter((person) => !person.binding);
  }
  /** Takes that a mark has changed it, and what the server goes on with in other votes. */

  marked(underWay) {
    this.underWay?.stop();
    this.underWay = underWay && new RosterChange(underWay);
    this.change();
  }
  /** What the server goes on with is followed no longer. */

  leave() {
    this.underWay?.stop();
  }

  async showMore() {
    await this.send(() => this.#fetch(this.#pages, this.#pages + 1));
  }

  async filter(waiting) {
    this.waiting = waiting;
    await this.send(() => this.#fetch(0, 1));
  }
  /** Asks for pages from one on, up to another; the first takes the place of what was there. */

  async #fetch(from, to) {
    this.loading = true;
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
