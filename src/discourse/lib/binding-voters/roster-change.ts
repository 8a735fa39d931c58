import { tracked } from "@glimmer/tracking";
import { findVotesLeft, type UnderWayJson } from "./roster-change-api";

/** How long, in milliseconds, a page waits before it asks again. */
const PAUSE = 2_000;

/**
 * A change of who is binding that reaches so many open votes that the server goes
 * on with it after its answer. It asks how far that is until all is done.
 */
export default class RosterChange {
  /** In how many votes it is not done yet. */
  @tracked left: number;

  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly underWay: UnderWayJson,
    private readonly ask = findVotesLeft,
    private readonly pause = PAUSE
  ) {
    this.left = underWay.left;
    this.#askLater();
  }

  /** Asks no more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #askLater(): void {
    this.#timer = setTimeout(() => this.#ask(), this.pause);
  }

  /** What cannot be asked now is asked later: the server goes on in any case. */
  async #ask(): Promise<void> {
    this.left = await this.ask(this.underWay.id).catch(() => this.left);
    if (this.left > 0) {
      this.#askLater();
    }
  }
}
