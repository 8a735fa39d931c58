// Generated from src/discourse/lib/ballots/ballot-draft.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Submission from "../forms/submission";
import BegunBallot from "./begun-ballot";
import { minusHelps } from "./minus-warning";

export default class BallotDraft {
  constructor(vote, ballots, begun = new BegunBallot()) {
    this.vote = vote;
    this.ballots = ballots;
    this.begun = begun;
  }

  vote;
  ballots;
  begun;
  @tracked asksReason = false;
  #submission = new Submission();

  get error() {
    return this.#submission.error;
  }
  /** What one has said here, as it shows; a ballot that is recorded is not said here. */

  get standing() {
    const { pending, ownBallot, ownChoice } = this.vote;
    return !pending && ownBallot?.recorded ? null : ownChoice;
  }
  /** Whether -1 is chosen and not cast yet. */

  get holdsMinus() {
    return this.begun.holdsMinus && this.standing !== "-1";
  }
  /** A binding -1 says why, where its kind of vote wants that. */

  get minusAsksReason() {
    return this.vote.json.minus_needs_reason && this.vote.binds;
  }

  get unfolded() {
    return this.begun.unfolded;
  }
  /** The reason in the field that is open. */

  get reason() {
    return this.written.reason ?? this.kept?.reason ?? "";
  }
  /** The number of the reply in which the ballot is argued, "" where there is none. */

  get reply() {
    return this.written.reply ?? String(this.kept?.reply ?? "");
  }

  get written() {
    return this.holdsMinus ? this.begun.minus : this.begun.standing;
  }
  /** What was said with the ballot that stands does not speak for the -1 that waits. */

  get kept() {
    return this.holdsMinus ? null : this.vote.castBallot;
  }

  @action
  unfold() {
    this.begun.unfolded = true;
  }

  @action
  fold() {
    this.begun.unfolded = false;
    this.asksReason = false;
  }

  @action
  chooseReply(reply) {
    this.written.reply = reply;
  }

  @action
  write(reason) {
    this.written.reason = reason;
  }

  @action
  async choose(choice) {
    if (choice === this.standing) {
      this.keep();
      return false;
    }
    if (choice === "-1" && (this.minusAsksReason || minusHelps(this.vote))) {
      this.begun.hold(this.vote.castBallot);
      return false;
    }
    const sees = this.unfolded && !this.holdsMinus;
    const { reason, reply } = sees ? this : { reason: "", reply: "" };
    this.keep();
    return this.#cast(choice, reason, reply, sees && this.begun.standing);
  }

  @action
  async castMinus() {
    const { minus } = this.begun;
    return (
      this.#hasReason(this.minusAsksReason) &&
      this.#cast("-1", this.reason, this.reply, minus)
    );
  }

  @action
  keep() {
    this.begun.holdsMinus = false;
    this.asksReason = false;
  }

  @action
  async saveReason() {
    const { choice } = this.vote.castBallot;
    const needed = choice === "-1" && this.minusAsksReason;
    const { standing } = this.begun;
    return (
      this.#hasReason(needed) &&
      this.#cast(choice, this.reason, this.reply, standing)
    );
  }

  @action
  async withdraw() {
    const { castBallot } = this.vote;
    const done = await this.#submission.send(() =>
      this.ballots.withdraw(this.vote)
    );
    if (done && castBallot) {
      this.begun.takeBack(castBallot);
    }
    return done;
  }
  /** Casts again what was withdrawn. Rejects as the request does. */

  async restore(ballot) {
    await this.ballots.castAgain(this.vote, ballot);
    this.begun.give(ballot);
  }

  #hasReason(needed) {
    this.asksReason = needed && this.reason.trim() === "";
    return !this.asksReason;
  }

  async #cast(choice, reason, reply, sent) {
    const cast = await this.#submission.send(() =>
      this.ballots.cast(this.vote, choice, reason, reply)
    );
    if (cast && sent) {
      sent.clear();
      this.keep();
      this.fold();
    }
    return cast;
  }
}
