// Generated from src/discourse/lib/recorded-ballots/thread-tally.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Submission from "../forms/submission";
import FoundVotes from "./found-votes";
import { findThreadTally } from "./thread-tally-api";

export default class ThreadTally {
  @tracked found = null;
  request = new Submission("binding_vote.thread.not_read");
  #topicId;
  #queue = Promise.resolve();

  constructor(topicId) {
    this.#topicId = topicId;
  }
  /** Asks one after the other, so that the kind that was last chosen is what stands. */

  ask(kind) {
    this.#queue = this.#queue.then(() =>
      this.request.send(() => this.#load(kind))
    );
  }

  async #load(kind) {
    try {
      this.found = new FoundVotes(await findThreadTally(this.#topicId, kind));
    } catch (error) {
      this.found = null;
      throw error;
    }
  }
}
