import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import type BindingVotes from "../services/binding-votes";
import Submission from "./submission";
import type { Choice } from "./tally";
import type Vote from "./vote";

/** One's own ballot while one makes it: the reason as far as it is written, and what went wrong. */
export default class BallotDraft {
  /** Whether a reason has to be given before the ballot is cast. */
  @tracked asksReason = false;
  @tracked private written: string | null = null;

  readonly #submission = new Submission();

  constructor(
    private readonly vote: Vote,
    private readonly votes: BindingVotes,
    private readonly minusNeedsReason: boolean
  ) {}

  get error(): string | undefined {
    return this.#submission.error;
  }

  get reason(): string {
    return this.written ?? this.vote.castBallot?.reason ?? "";
  }

  @action
  write(reason: string): void {
    this.written = reason;
  }

  /** Casts or changes the ballot; says whether that was done. */
  @action
  async cast(choice: Choice): Promise<boolean> {
    const reason = this.#reasonFor(choice);
    this.asksReason = this.#needsReason(choice) && reason.trim() === "";
    return (
      !this.asksReason &&
      this.#send(() => this.votes.cast(this.vote, choice, reason))
    );
  }

  /** Saves the reason of a ballot that is cast already; says whether that was done. */
  @action
  saveReason(): Promise<boolean> {
    return this.cast(this.vote.castBallot!.choice);
  }

  @action
  withdraw(): Promise<boolean> {
    return this.#send(() => this.votes.withdraw(this.vote));
  }

  /** What is written now; what was written for another choice does not speak for this one. */
  #reasonFor(choice: Choice): string {
    const { castBallot } = this.vote;
    const kept = castBallot?.choice === choice ? castBallot.reason : null;
    return this.written ?? kept ?? "";
  }

  /** A binding -1 says why, where the forum wants that. */
  #needsReason(choice: Choice): boolean {
    return this.minusNeedsReason && choice === "-1" && this.vote.binds;
  }

  async #send(request: () => Promise<void>): Promise<boolean> {
    const sent = await this.#submission.send(request);
    if (sent) {
      this.written = null;
    }
    return sent;
  }
}
