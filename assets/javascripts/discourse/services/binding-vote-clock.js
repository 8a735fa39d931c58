// Generated from src/discourse/services/binding-vote-clock.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";
import { timeLeft } from "../lib/time-left";

const TICK = 2e4;

export default class BindingVoteClock extends Service {
  @tracked now = Date.now();
  #ticking = setInterval(() => (this.now = Date.now()), TICK);

  willDestroy() {
    super.willDestroy();
    clearInterval(this.#ticking);
  }
  /** The time for which a vote still takes ballots; null once it has ended, be it closed yet or not. */

  timeLeft(vote) {
    const left = vote.closesAt.getTime() - this.now;
    return vote.outcome === null && left > 0 ? timeLeft(left) : null;
  }
}
