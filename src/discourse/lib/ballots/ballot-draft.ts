import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Submission from "../forms/submission";
import type { Choice } from "../tally";
import type Vote from "../votes/vote";

/** Where ballots are sent: the service binding-vote-ballots. */
interface Ballots {
  cast(
    vote: Vote,
    choice: Choice,
    reason: string,
    reply: string
  ): Promise<void>;
  withdraw(vote: Vote): Promise<void>;
}

/**
 * One's own ballot while one makes it: the reason as far as it is written, the
 * reply that it is argued in, and what went wrong.
 */
export default class BallotDraft {
  /** Whether the reason and the reply are open to be changed. */
  @tracked unfolded = false;
  /** Whether a reason has to be given before the ballot is cast. */
  @tracked asksReason = false;
  @tracked private written: string | null = null;
  @tracked private chosenReply: string | null = null;

  readonly #submission = new Submission();

  constructor(
    /** The forum may replace the vote of a page by a newer state of it. */
    private readonly findVote: () => Vote,
    private readonly ballots: Ballots,
    private readonly minusNeedsReason: boolean
  ) {}

  get vote(): Vote {
    return this.findVote();
  }

  get error(): string | undefined {
    return this.#submission.error;
  }

  get reason(): string {
    return this.written ?? this.vote.castBallot?.reason ?? "";
  }

  /** The number of the reply in which the ballot is argued, "" where there is none. */
  get reply(): string {
    return this.chosenReply ?? String(this.vote.castBallot?.reply ?? "");
  }

  /** What stands in the open fields is what will be sent. */
  @action
  unfold(): void {
    this.unfolded = true;
    this.written = this.reason;
    this.chosenReply = this.reply;
  }

  /** What is folded away unsaved is dropped; what is cast stands. */
  @action
  fold(): void {
    this.unfolded = false;
    this.asksReason = false;
    this.written = null;
    this.chosenReply = null;
  }

  @action
  chooseReply(reply: string): void {
    this.chosenReply = reply;
  }

  @action
  write(reason: string): void {
    this.written = reason;
  }

  /** Casts or changes the ballot; says whether that was done. */
  @action
  async cast(choice: Choice): Promise<boolean> {
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

  /** Saves the reason of a ballot that is cast already; says whether that was done. */
  @action
  saveReason(): Promise<boolean> {
    return this.cast(this.vote.castBallot!.choice);
  }

  @action
  withdraw(): Promise<boolean> {
    return this.#send(() => this.ballots.withdraw(this.vote));
  }

  /** What is written now; what was written for another choice does not speak for this one. */
  #reasonFor(choice: Choice): string {
    const { castBallot } = this.vote;
    const kept = castBallot?.choice === choice ? castBallot.reason : null;
    return this.written ?? kept ?? "";
  }

  /** What is chosen now, as with the reason. */
  #replyFor(choice: Choice): string {
    const { castBallot } = this.vote;
    const kept = castBallot?.choice === choice ? castBallot.reply : undefined;
    return this.chosenReply ?? String(kept ?? "");
  }

  /** A binding -1 says why, where the forum wants that. */
  #needsReason(choice: Choice): boolean {
    return this.minusNeedsReason && choice === "-1" && this.vote.binds;
  }

  async #send(request: () => Promise<void>): Promise<boolean> {
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
