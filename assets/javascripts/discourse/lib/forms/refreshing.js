// Generated from src/discourse/lib/forms/refreshing.ts by bin/build; do not edit.

const PAUSE = 500;
const SPREAD = 1500;

export default class Refreshing {
  constructor(load) {
    this.load = load;
  }

  load;
  #shown = false;
  #stale = true;
  #timer;
  #queue = Promise.resolve();
  /** Shows it, as it is now. Rejects as the request does. */

  async show() {
    this.#shown = true;
    if (this.#stale) {
      await this.send(() => this.#reload());
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
  /** Sends one request after the other, so that the last that was wanted is what stands. */

  send(request) {
    const sent = this.#queue.then(request);
    this.#queue = sent.catch(() => {});
    return sent;
  }

  async #reload() {
    this.#stale = false;
    try {
      await this.load();
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  async #refresh() {
    this.#timer = void 0;
    if (this.#shown) {
      await this.show().catch(() => {});
    }
  }
}
