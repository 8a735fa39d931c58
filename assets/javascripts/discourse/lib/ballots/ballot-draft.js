// Generated from src/discourse/lib/ballots/ballot-draft.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Submission from "../forms/submission";

export default class BallotDraft {
  constructor(findVote, ballots, minusNeedsReason) {
    this.findVote = findVote;
    this.ballots = ballots;
    this.minusNeedsReason = minusNeedsReason;
  }

  findVote;
  ballots;
  minusNeedsReason;
  @tracked unfolded = false;
  @tracked asksReason = false;
  @tracked written = null;
  @tracked chosenReply = null;
  #submission = new Submission();

  get vote() {
    return this.findVote();
  }

  get error() {
    return this.#submission.error;
  }

  get reason() {
    return this.written ?? this.vote.castBallot?.reason ?? "";
  }
  /** The number of the reply in which the ballot is argued, "" where there is none. */

  get reply() {
    return this.chosenReply ?? String(this.vote.castBallot?.reply ?? "");
  }

  @action
  unfold() {
    this.unfolded = true;
    this.written = this.reason;
    this.chosenReply = this.reply;
  }

  @action
  fold() {
    this.unfolded = false;
    this.asksReason = false;
    this.written = null;
    this.chosenReply = null;
  }

  @action
  chooseReply(reply) {
    this.chosenReply = reply;
  }

  @action
  write(reason) {
    this.written = reason;
  }

  @action
  async cast(choice) {
    const reason = this.#reasonFor(choice);
    const reply = this.#replyFor(choice);
    this.asksReason = this.#needsReason(choice) && reason.trim() === "";
    if (this.asksReason) {
      this.written = reason;
      this.chosenReply = reply;
      return false;
    }
    return this.#send(() =>
      this.ballots.cast(this.vote, choice, reason, reply)
    );
  }

  @action
  saveReason() {
    return this.cast(this.vote.castBallot.choice);
  }

  @action
  withdraw() {
    return this.#send(() => this.ballots.withdraw(this.vote));
  }
  /** What is written now; what was written for another choice does not speak for this one. */

  #reasonFor(choice) {
    const { castBallot } = this.vote;
    const kept = castBallot?.choice === choice ? castBallot.reason : null;
    return this.written ?? kept ?? "";
  }
  /** What is chosen now, as with the reason. */

  #replyFor(choice) {
    const { castBallot } = this.vote;
    const kept = castBallot?.choice === choice ? castBallot.reply : void 0;
    return this.chosenReply ?? String(kept ?? "");
  }
  /** A binding -1 says why, where the forum wants that. */

  #needsReason(choice) {
    return this.minusNeedsReason && choice === "-1" && this.vote.binds;
  }

  async #send(request) {
    const sent = await this.#submission.send(request);
    if (sent) {
      this.written = null;
      this.chosenReply = null;
      if (this.unfolded) {
        this.unfold();
      }
    }
    return sent;
  }
}
