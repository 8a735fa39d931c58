// Generated from src/discourse/lib/ballots/voter-list.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import { findBallots } from "./ballot-api";

export default class VoterList extends Refreshing {
  @tracked ballots = [];
  @tracked more = false;
  @tracked loading = false;
  #voteId;
  #pages = 0;

  constructor(voteId) {
    super(() => this.#fetch(0, Math.max(1, this.#pages)));
    this.#voteId = voteId;
  }

  get binding() {
    return this.ballots.filter((ballot) => ballot.binding);
  }

  get nonBinding() {
    return this.ballots.filter((ballot) => !ballot.binding);
  }
  /** Loads the next page. Rejects as the request does. */

  async showMore() {
    await this.send(() => this.#fetch(this.#pages, this.#pages + 1));
  }
  /** Adds a ballot, or puts it in the place of that person's former one, whose history it keeps until asked for. */

  put(ballot) {
    const former = this.ballots.find(({ id }) => id === ballot.id);
    const kept = { changes: former?.changes, ...ballot };
    this.ballots = listed([...this.ballots, kept]);
  }

  remove(ballotId) {
    this.ballots = this.ballots.filter(({ id }) => id !== ballotId);
  }
  /** Asks for pages from one on, up to another; the first takes the place of what was there. */

  async #fetch(from, to) {
    this.loading = to > this.#pages;
    try {
      let found = from === 0 ? [] : this.ballots;
      let more = true;
      let page = from;
      for (; more && page < to; page++) {
        const answer = await findBallots(this.#voteId, page);
        found = [...found, ...answer.ballots];
        more = answer.more;
      }
      this.ballots = listed(found);
      this.more = more;
      this.#pages = page;
    } finally {
      this.loading = false;
    }
  }
}

function listed(ballots) {
  const byId = new Map(ballots.map((ballot) => [ballot.id, ballot]));
  return [...byId.values()].sort(asListed);
}

function asListed(one, other) {
  return (
    Number(other.binding) - Number(one.binding) ||
    Date.parse(other.cast_at) - Date.parse(one.cast_at) ||
    other.id - one.id
  );
}
