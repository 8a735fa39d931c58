import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Submission from "../forms/submission";
import type { Choice } from "../tally";
import type Vote from "../votes/vote";
import type { BallotJson } from "./ballot-api";
import BegunBallot, { type Written } from "./begun-ballot";
import { minusHelps } from "./minus-warning";

/** Where ballots are sent: the service binding-vote-ballots. */
interface Ballots {
  cast(
    vote: Vote,
    choice: Choice,
    reason: string,
    reply: string
  ): Promise<void>;
  castAgain(vote: Vote, ballot: BallotJson): Promise<void>;
  withdraw(vote: Vote): Promise<void>;
}

/**
 * One's own ballot while one makes it: the -1 that waits, the reason as far as
 * it is written, the reply that it is argued in, and what went wrong. What is
 * written stays until it is sent, wherever one looks in between.
 */
export default class BallotDraft {
  /** Whether it was to be sent without the reason that it needs. */
  @tracked asksReason = false;

  readonly #submission = new Submission();

  constructor(
    readonly vote: Vote,
    private readonly ballots: Ballots,
    private readonly begun = new BegunBallot()
  ) {}

  get error(): string | undefined {
    return this.#submission.error;
  }

  /** What one has said here, as it shows; a ballot that is recorded is not said here. */
  get standing(): Choice | null {
    const { pending, ownBallot, ownChoice } = this.vote;
    return !pending && ownBallot?.recorded ? null : ownChoice;
  }

  /** Whether -1 is chosen and not cast yet. */
  get holdsMinus(): boolean {
    return this.begun.holdsMinus && this.standing !== "-1";
  }

  /** A binding -1 says why, where its kind of vote wants that. */
  get minusAsksReason(): boolean {
    return this.vote.json.minus_needs_reason && this.vote.binds;
  }

  get unfolded(): boolean {
    return this.begun.unfolded;
  }

  /** The reason in the field that is open. */
  get reason(): string {
    return this.written.reason ?? this.kept?.reason ?? "";
  }

  /** The number of the reply in which the ballot is argued, "" where there is none. */
  get reply(): string {
    return this.written.reply ?? String(this.kept?.reply ?? "");
  }

  private get written(): Written {
    return this.holdsMinus ? this.begun.minus : this.begun.standing;
  }

  /** What was said with the ballot that stands does not speak for the -1 that waits. */
  private get kept(): BallotJson | null {
    return this.holdsMinus ? null : this.vote.castBallot;
  }

  @action
  unfold(): void {
    this.begun.unfolded = true;
  }

  /** What is folded away is not sent, and is there again when it is unfolded. */
  @action
  fold(): void {
    this.begun.unfolded = false;
    this.asksReason = false;
  }

  @action
  chooseReply(reply: string): void {
    this.written.reply = reply;
  }

  @action
  write(reason: string): void {
    this.written.reason = reason;
  }

  /**
   * Casts or changes the ballot; a -1 that needs a reason, or that would help
   * the vote, waits to be cast by `castMinus`. Says whether it was cast.
   */
  @action
  async choose(choice: Choice): Promise<boolean> {
    if (choice === this.standing) {
      this.keep();
      return false;
    }
    if (choice === "-1" && (this.minusAsksReason || minusHelps(this.vote))) {
      this.begun.hold(this.vote.castBallot);
      return false;
    }
    // What one does not see is not sent.
    const sees = this.unfolded && !this.holdsMinus;
    const { reason, reply } = sees ? this : { reason: "", reply: "" };
    this.keep();
    return this.#cast(choice, reason, reply, sees && this.begun.standing);
  }

  /** Casts the -1 that waits; says whether it was cast. */
  @action
  async castMinus(): Promise<boolean> {
    const { minus } = this.begun;
    return (
      this.#hasReason(this.minusAsksReason) &&
      this.#cast("-1", this.reason, this.reply, minus)
    );
  }

  /** Leaves it at what stands; what is written for the -1 stays. */
  @action
  keep(): void {
    this.begun.holdsMinus = false;
    this.asksReason = false;
  }

  /** Saves the reason of the ballot that stands; says whether that was done. */
  @action
  async saveReason(): Promise<boolean> {
    const { choice } = this.vote.castBallot!;
    const needed = choice === "-1" && this.minusAsksReason;
    const { standing } = this.begun;
    return (
      this.#hasReason(needed) &&
      this.#cast(choice, this.reason, this.reply, standing)
    );
  }

  /** Takes the ballot back; its reason stays, to be cast again. Says whether that was done. */
  @action
  async withdraw(): Promise<boolean> {
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
  async restore(ballot: BallotJson): Promise<void> {
    await this.ballots.castAgain(this.vote, ballot);
    this.begun.give(ballot);
  }

  #hasReason(needed: boolean): boolean {
    this.asksReason = needed && this.reason.trim() === "";
    return !this.asksReason;
  }

  async #cast(
    choice: Choice,
    reason: string,
    reply: string,
    sent: Written | false
  ): Promise<boolean> {
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
