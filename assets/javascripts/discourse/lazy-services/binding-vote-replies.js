// Generated from src/discourse/lazy-services/binding-vote-replies.ts by bin/build; do not edit.

import { set } from "@ember/object";
import Service from "@ember/service";
import { findPostBallots } from "../lib/replies/post-ballot-api";

const PAUSE = 500;
const SPREAD = 5e3;
const MOST = 100;

export default class BindingVoteReplies extends Service {
  /** Once for each time that one is shown: a text may be rendered anew before the old one goes. */
  #shown = /* @__PURE__ */ new Set();
  /** After how many changes each was told; one may have been out of sight since. */
  #told = /* @__PURE__ */ new WeakMap();
  #changes = 0;
  #timer;
  /** Takes a reply that is shown, until the function is called that it returns. */

  add(reply) {
    const shown = { reply };
    this.#shown.add(shown);
    if (!this.#told.has(reply)) {
      this.#told.set(reply, this.#changes);
    } else if (this.#told.get(reply) < this.#changes) {
      this.#askSoon();
    }
    return () => this.#shown.delete(shown);
  }
  /** Takes that other ballots may point to them now; asks soon, once for many changes. */

  change() {
    this.#changes += 1;
    this.#askSoon();
  }
  /** Asks at once. */

  async ask() {
    const changes = this.#changes;
    const shown = new Set([...this.#shown].map(({ reply }) => reply));
    const [first] = shown;
    const vote = first?.topic?.binding_vote;
    if (!vote) {
      return;
    }
    const replies = [...shown]
      .filter(({ id, topic }) => id > 0 && topic === first.topic)
      .slice(-MOST);
    const ids = replies.map(({ id }) => id);
    const ballots = await findPostBallots(vote.id, ids).catch(() => null);
    if (ballots) {
      replies.forEach((reply) => {
        set(reply, "binding_ballot", ballots[reply.id] ?? null);
        this.#told.set(reply, changes);
      });
    }
  }

  #askSoon() {
    if (this.#timer === void 0) {
      this.#timer = setTimeout(
        () => {
          this.#timer = void 0;
          void this.ask();
        },
        PAUSE + Math.random() * (SPREAD - PAUSE)
      );
    }
  }
}
