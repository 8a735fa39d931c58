import { tracked } from "@glimmer/tracking";
import Service from "@ember/service";
import { type TimeLeft, timeLeft } from "../lib/time-left";
import type { BadgedVote } from "../lib/votes/listed-vote";

const TICK = 20_000;

/** The time that open pages reckon with. */
export default class BindingVoteClock extends Service {
  /** In milliseconds. */
  @tracked now = Date.now();

  readonly #ticking = setInterval(() => (this.now = Date.now()), TICK);

  override willDestroy(): void {
    super.willDestroy();
    clearInterval(this.#ticking);
  }

  /** The time for which a vote still takes ballots; null once it has ended, be it closed yet or not. */
  timeLeft(vote: Pick<BadgedVote, "outcome" | "closesAt">): TimeLeft | null {
    const left = vote.closesAt.getTime() - this.now;
    return vote.outcome === null && left > 0 ? timeLeft(left) : null;
  }
}
