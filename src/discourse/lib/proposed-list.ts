import { tracked } from "@glimmer/tracking";
import type { ProposedBallotJson } from "./vote-json";
import { findProposedBallots } from "./votes-api";

/** How long, in milliseconds, a panel waits before it asks again: not when all others do, nor for each of many changes. */
const PAUSE = 500;
const SPREAD = 1_500;

/** What the replies of a topic say and nobody has counted, asked for once it is shown, and again when it changes. */
export default class ProposedList {
  /** Oldest first; null while they are not known. */
  @tracked ballots: readonly ProposedBallotJson[] | null = null;

  readonly #voteId: number;
  #shown = false;
  #stale = true;
  #timer?: ReturnType<typeof setTimeout>;
  #queue: Promise<void> = Promise.resolve();

  constructor(voteId: number) {
    this.#voteId = voteId;
  }

  /** Shows it, as it is now. Rejects as the request does. */
  async show(): Promise<void> {
    this.#shown = true;
    if (this.#stale) {
      await this.#load();
    }
  }

  hide(): void {
    this.#shown = false;
  }

  /** Takes that something has changed; asks again soon where it is shown, else when it is next. */
  change(): void {
    this.#stale = true;
    if (this.#shown && this.#timer === undefined) {
      this.#timer = setTimeout(
        () => this.#refresh(),
        PAUSE + Math.random() * SPREAD
      );
    }
  }

  /** Takes that one waits no longer. */
  settle(id: number): void {
    this.ballots = this.ballots?.filter((ballot) => ballot.id !== id) ?? null;
  }

  async #refresh(): Promise<void> {
    this.#timer = undefined;
    if (this.#shown) {
      await this.show().catch(() => {});
    }
  }

  /** Asks one after the other, so that the newest answer is what stands. */
  #load(): Promise<void> {
    const loaded = this.#queue.then(() => this.#fetch());
    this.#queue = loaded.catch(() => {});
    return loaded;
  }

  async #fetch(): Promise<void> {
    this.#stale = false;
    try {
      this.ballots = await findProposedBallots(this.#voteId);
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }
}
