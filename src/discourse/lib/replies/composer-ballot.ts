import { cached, tracked } from "@glimmer/tracking";
import { get, set } from "@ember/object";
import type { Choice } from "../tally";
import type { TimeLeft } from "../time-left";
import type Vote from "../votes/vote";
import type { VoteTopic } from "../votes/vote-topic";
import type { BallotText } from "./ballot-text";
import WrittenVotes from "./written-votes";

/** As much of discourse/models/composer as the plugin reads, and sets. */
export interface ComposerModel {
  action?: string;
  reply?: string | null;
  /** Of an edited post, as it was. */
  originalText?: string | null;
  whisper?: boolean | null;
  topic?: (VoteTopic & { archetype?: string }) | null;
  /** How many characters the forum still wants; none, or less, where there are enough. */
  missingReplyCharacters?: number;
  /** The post that is replied to, or edited. */
  post?: { id: number; post_number: number } | null;
  /** Goes with the reply as the parameter binding_vote_ballot. */
  bindingVoteBallot?: ComposerBallot;
}

/** What is sent with a reply: the choice that is to be recorded, or that none is. */
export type Wish = Choice | "none";

/** What a person has said to what their reply says. */
interface Decision {
  readonly voteId: number;
  readonly declined: boolean;
  /** Of the choices that are offered, the one that counts. */
  readonly chosen: Choice | null;
}

/** The votes of the pages that are open: the service binding-votes. */
interface Votes {
  voteIn(topic: VoteTopic): Vote | null;
}

/** The time that these pages reckon with: the service binding-vote-clock. */
interface Clock {
  timeLeft(vote: Vote): TimeLeft | null;
}

/**
 * The ballot that goes with a reply while one writes it: what the text says, and
 * whether it is to be recorded. It is read anew from the composer each time, which
 * may be used for another topic, or for an edit, in the meantime.
 */
export class ComposerBallot {
  @tracked private decision: Decision | null = null;
  #shown: string | null = null;

  constructor(
    private readonly model: ComposerModel,
    private readonly votes: Votes,
    private readonly clock: Clock
  ) {}

  /** The vote of the topic, where a regular reply is written there. */
  get vote(): Vote | null {
    const { model } = this;
    const topic = get(model, "topic");
    const regular =
      get(model, "action") === "reply" &&
      !get(model, "whisper") &&
      topic?.archetype !== "private_message";
    return topic && regular ? this.votes.voteIn(topic) : null;
  }

  /** Whether that vote takes no more ballots. */
  get ended(): boolean {
    return !this.vote || this.clock.timeLeft(this.vote) === null;
  }

  /** What the text says. */
  @cached
  get written(): WrittenVotes {
    return new WrittenVotes(get(this.model, "reply") ?? "");
  }

  /** Whether there is anything to say of it. What is cast already is not asked about again. */
  get says(): boolean {
    const { vote, written } = this;
    const { perhaps } = written;
    const known = perhaps && perhaps.choice === vote?.castBallot?.choice;
    return written.says && !known;
  }

  /** The vote that goes with the reply: what the text says for sure, else what is chosen. */
  get text(): BallotText | null {
    const { chosen, written } = this;
    const offered = chosen && written.choices.includes(chosen);
    return written.sure ?? (offered ? written.textOf(chosen) : null);
  }

  /** How many characters the forum still wants in the reply. */
  get missing(): number {
    return Math.max(0, get(this.model, "missingReplyCharacters") ?? 0);
  }

  get chosen(): Choice | null {
    return this.#decision.chosen;
  }

  get declined(): boolean {
    return this.#decision.declined;
  }

  /**
   * What is sent. Only what has been shown is recorded: where the composer has gone
   * to another topic meanwhile, nothing is wished for. Nor is it as long as one has
   * not answered whether it is one's vote: then the server asks.
   */
  get wish(): Wish | undefined {
    const { vote, ended, declined, text, written } = this;
    if (
      !vote ||
      ended ||
      vote.json.own.refusal ||
      !this.says ||
      this.#shown !== this.shows
    ) {
      return undefined;
    }
    const unanswered = written.perhaps && !text && !declined;
    return unanswered ? undefined : (!declined && text?.choice) || "none";
  }

  /** What is to be shown, in one word. */
  get shows(): string {
    return `${this.vote?.id} ${this.text?.choice} ${this.declined}`;
  }

  /** Takes that it is shown. */
  show(shows: string): void {
    this.#shown = shows;
  }

  /** Says that the text is no vote, or takes that back. */
  toggle(): void {
    const declined = !this.declined;
    this.decision = { ...this.#decision, chosen: null, declined };
  }

  /** Takes which of those that are offered counts; none where it is the one that did. */
  choose(choice: Choice): void {
    const chosen = this.chosen === choice ? null : choice;
    this.decision = { ...this.#decision, chosen, declined: false };
  }

  /** What was decided for one vote does not speak for another. */
  get #decision(): Decision {
    const voteId = this.vote?.id ?? 0;
    return this.decision?.voteId === voteId
      ? this.decision
      : { voteId, declined: false, chosen: null };
  }
}

/** The ballot of a composer, always the same one. */
export function composerBallotOf(
  model: ComposerModel,
  votes: Votes,
  clock: Clock
): ComposerBallot {
  return (
    model.bindingVoteBallot ??
    set(model, "bindingVoteBallot", new ComposerBallot(model, votes, clock))!
  );
}
