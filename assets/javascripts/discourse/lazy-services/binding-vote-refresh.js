// Generated from src/discourse/lazy-services/binding-vote-refresh.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { lazyService } from "../lib/lazy-service";
import { findVote } from "../lib/votes/vote-api";
import BindingVoteBallots from "./binding-vote-ballots";

const SPREAD = 5e3;
const PAUSE = 1e3;

export default class BindingVoteRefresh extends Service {
  @service currentUser;
  @lazyService(BindingVoteBallots) bindingVoteBallots;
  #asking = /* @__PURE__ */ new WeakSet();
  /**
   * Asks, where the message leaves something out that this person may know; once a
   * vote is closed, that is for those who manage it whether its result is posted.
   */

  after(vote, message) {
    if (this.#concernsAll(message)) {
      this.#ask(vote, SPREAD);
    } else if (message.concerns === "you") {
      void this.#askOwn(vote, message);
    } else if (
      this.#changesProposed(vote, message) ||
      (message.type === "closed" && vote.json.own.can_manage)
    ) {
      this.#ask(vote, PAUSE);
    } else if (vote.faces.stale) {
      this.#ask(vote, SPREAD);
    }
  }
  /** Whether every page has to ask: why it was cancelled, and who sees what was edited, is not published. */

  #concernsAll({ type, concerns }) {
    return (
      type === "cancelled" ||
      type === "edited" ||
      (concerns === "everyone" && this.currentUser !== null)
    );
  }
  /** Whether more or less may wait to be confirmed, for those who are told how much does. */

  #changesProposed(vote, { type }) {
    const { asked, keepsRoster, proposedCount } = vote;
    const awaits = !!asked && asked.answered < asked.people;
    return type === "proposed"
      ? keepsRoster || awaits
      : type === "cast" && (proposedCount > 0 || awaits);
  }
  /** Asks for what concerns oneself, unless it is just what one has done on this page. */

  async #askOwn(vote, { type, vote: state }) {
    await this.bindingVoteBallots.answered;
    const mayBeDone = type === "cast" || type === "withdrawn";
    if (!mayBeDone || !vote.knowsOwnAt(state.revision)) {
      this.#ask(vote, PAUSE);
    }
  }
  /** Asks, a little later, for all that the server says of the vote to this person. */

  #ask(vote, within) {
    if (!this.#asking.has(vote)) {
      this.#asking.add(vote);
      setTimeout(async () => {
        this.#asking.delete(vote);
        if (this.isDestroying) {
          return;
        }
        const json = await findVote(vote.id).catch(() => null);
        if (json) {
          vote.refresh(json);
        }
      }, Math.random() * within);
    }
  }
}
