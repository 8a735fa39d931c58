// Generated from src/discourse/lib/binding-voters/roster-change.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { findVotesLeft } from "./roster-change-api";

const PAUSE = 2e3;

export default class RosterChange {
  constructor(underWay, ask = findVotesLeft, pause = PAUSE) {
    this.underWay = underWay;
    this.ask = ask;
    this.pause = pause;
    this.left = underWay.left;
    this.#askLater();
  }

  underWay;
  ask;
  pause;
  @tracked left;
  #timer;
  /** Asks no more. */

  stop() {
    clearTimeout(this.#timer);
  }

  #askLater() {
    this.#timer = setTimeout(() => this.#ask(), this.pause);
  }
  /** What cannot be asked now is asked later: the server goes on in any case. */

  async #ask() {
    this.left = await this.ask(this.underWay.id).catch(() => this.left);
    if (this.left > 0) {
      this.#askLater();
    }
  }
}
