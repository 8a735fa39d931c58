/** How long, in milliseconds, a panel waits before it asks again: not when all others do, nor for each of many changes. */
const PAUSE = 500;
const SPREAD = 1_500;

/** Asks for what a panel shows once it is shown, and again when it changes. */
export default class Refreshing {
  #shown = false;
  #stale = true;
  #timer?: ReturnType<typeof setTimeout>;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    /** Asks for all of it anew. */
    private readonly load: () => Promise<void>
  ) {}

  /** Shows it, as it is now. Rejects as the request does. */
  async show(): Promise<void> {
    this.#shown = true;
    if (this.#stale) {
      await this.send(() => this.#reload());
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

  /** Sends one request after the other, so that the last that was wanted is what stands. */
  send(request: () => Promise<void>): Promise<void> {
    const sent = this.#queue.then(request);
    this.#queue = sent.catch(() => {});
    return sent;
  }

  async #reload(): Promise<void> {
    this.#stale = false;
    try {
      await this.load();
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  async #refresh(): Promise<void> {
    this.#timer = undefined;
    if (this.#shown) {
      await this.show().catch(() => {});
    }
  }
}
