// Generated from src/discourse/lib/ballot-draft.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Submission from "./submission";

export default class BallotDraft {
  constructor(vote, votes, minusNeedsReason) {
    this.vote = vote;
    this.votes = votes;
    this.minusNeedsReason = minusNeedsReason;
  }

  vote;
  votes;
  minusNeedsReason;
  @tracked asksReason = false;
  @tracked written = null;
  #submission = new Submission();

  get error() {
    return this.#submission.error;
  }

  get reason() {
    return this.written ?? this.vote.castBallot?.reason ?? "";
  }

  @action
  write(reason) {
    this.written = reason;
  }

  @action
  async cast(choice) {
    const reason = this.#reasonFor(choice);
    this.asksReason = this.#needsReason(choice) && reason.trim() === "";
    return (
      !this.asksReason &&
      this.#send(() => this.votes.cast(this.vote, choice, reason))
    );
  }

  @action
  saveReason() {
    return this.cast(this.vote.castBallot.choice);
  }

  @action
  withdraw() {
    return this.#send(() => this.votes.withdraw(this.vote));
  }
  /** What is written now; what was written for another choice does not speak for this one. */

  #reasonFor(choice) {
    const { castBallot } = this.vote;
    const kept = castBallot?.choice === choice ? castBallot.reason : null;
    return this.written ?? kept ?? "";
  }
  /** A binding -1 says why, where the forum wants that. */

  #needsReason(choice) {
    return this.minusNeedsReason && choice === "-1" && this.vote.binds;
  }

  async #send(request) {
    const sent = await this.#submission.send(request);
    if (sent) {
      this.written = null;
    }
    return sent;
  }
}
