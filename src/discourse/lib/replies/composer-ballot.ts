import { cached, tracked } from "@glimmer/tracking";
import { get, set } from "@ember/object";
import type { Choice } from "../tally";
import type { TimeLeft } from "../time-left";
import type Vote from "../votes/vote";
import type { VoteTopic } from "../votes/vote-topic";
import { arguesBallot, type BallotText, findBallotTexts } from "./ballot-text";

/** As much of discourse/models/composer as the plugin reads, and sets. */
export interface ComposerModel {
  action?: string;
  reply?: string | null;
  /** Of an edited post, as it was. */
  originalText?: string | null;
  whisper?: boolean | null;
  topic?: (VoteTopic & { archetype?: string }) | null;
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
  /** Of contradicting votes, the one that counts. */
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

  /** The different choices that the text says. */
  get choices(): Choice[] {
    return [...new Set(this.texts.map(({ choice }) => choice))];
  }

  get contradicts(): boolean {
    return this.choices.length > 1;
  }

  /** The vote that the text says; of several, the one that is chosen. */
  get text(): BallotText | null {
    const { chosen, texts } = this;
    return (
      (this.contradicts
        ? texts.find(({ choice }) => choice === chosen)
        : texts[0]) ?? null
    );
  }

  get chosen(): Choice | null {
    return this.#decision.chosen;
  }

  get declined(): boolean {
    return this.#decision.declined;
  }

  /** Whether the text says why. */
  get argued(): boolean {
    return arguesBallot(this.#raw);
  }

  /**
   * What is sent. Only what has been shown is recorded: where the composer has gone
   * to another topic meanwhile, nothing is wished for.
   */
  get wish(): Wish | undefined {
    const { vote, ended, choices, declined, text } = this;
    if (
      !vote ||
      ended ||
      vote.json.own.refusal ||
      choices.length === 0 ||
      this.#shown !== this.shows
    ) {
      return undefined;
    }
    return declined ? "none" : (text?.choice ?? "none");
  }

  /** What is to be shown, in one word. */
  get shows(): string {
    return `${this.vote?.id} ${this.text?.choice} ${this.declined}`;
  }

  /** Takes that it is shown. */
  show(shows: string): void {
    this.#shown = shows;
  }

  toggle(): void {
    this.decision = { ...this.#decision, declined: !this.declined };
  }

  /** Takes which of contradicting votes counts; none where it is the one that did. */
  choose(choice: Choice): void {
    const chosen = this.chosen === choice ? null : choice;
    this.decision = { ...this.#decision, chosen, declined: false };
  }

  get #raw(): string {
    return get(this.model, "reply") ?? "";
  }

  @cached
  private get texts(): readonly BallotText[] {
    const texts = findBallotTexts(this.#raw);
    return texts.some(({ sure }) => sure) ? texts : [];
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
