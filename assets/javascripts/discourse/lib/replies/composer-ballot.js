// Generated from src/discourse/lib/replies/composer-ballot.ts by bin/build; do not edit.

import { cached, tracked } from "@glimmer/tracking";
import { get, set } from "@ember/object";
import { arguesBallot, findBallotTexts } from "./ballot-text";

export class ComposerBallot {
  constructor(model, votes, clock) {
    this.model = model;
    this.votes = votes;
    this.clock = clock;
  }

  model;
  votes;
  clock;
  @tracked decision = null;
  #shown = null;
  /** The vote of the topic, where a regular reply is written there. */

  get vote() {
    const { model } = this;
    const topic = get(model, "topic");
    const regular =
      get(model, "action") === "reply" &&
      !get(model, "whisper") &&
      topic?.archetype !== "private_message";
    return topic && regular ? this.votes.voteIn(topic) : null;
  }
  /** Whether that vote takes no more ballots. */

  get ended() {
    return !this.vote || this.clock.timeLeft(this.vote) === null;
  }
  /** The different choices that the text says. */

  get choices() {
    return [...new Set(this.texts.map(({ choice }) => choice))];
  }

  get contradicts() {
    return this.choices.length > 1;
  }
  /** The vote that the text says; of several, the one that is chosen. */

  get text() {
    const { chosen, texts } = this;
    return (
      (this.contradicts
        ? texts.find(({ choice }) => choice === chosen)
        : texts[0]) ?? null
    );
  }

  get chosen() {
    return this.#decision.chosen;
  }

  get declined() {
    return this.#decision.declined;
  }
  /** Whether the text says why. */

  get argued() {
    return arguesBallot(this.#raw);
  }
  /**
   * What is sent. Only what has been shown is recorded: where the composer has gone
   * to another topic meanwhile, nothing is wished for.
   */

  get wish() {
    const { vote, ended, choices, declined, text } = this;
    if (
      !vote ||
      ended ||
      vote.json.own.refusal ||
      choices.length === 0 ||
      this.#shown !== this.shows
    ) {
      return void 0;
    }
    return declined ? "none" : (text?.choice ?? "none");
  }
  /** What is to be shown, in one word. */

  get shows() {
    return `${this.vote?.id} ${this.text?.choice} ${this.declined}`;
  }
  /** Takes that it is shown. */

  show(shows) {
    this.#shown = shows;
  }

  toggle() {
    this.decision = { ...this.#decision, declined: !this.declined };
  }
  /** Takes which of contradicting votes counts; none where it is the one that did. */

  choose(choice) {
    const chosen = this.chosen === choice ? null : choice;
    this.decision = { ...this.#decision, chosen, declined: false };
  }

  get #raw() {
    return get(this.model, "reply") ?? "";
  }

  @cached
  get texts() {
    const texts = findBallotTexts(this.#raw);
    return texts.some(({ sure }) => sure) ? texts : [];
  }
  /** What was decided for one vote does not speak for another. */

  get #decision() {
    const voteId = this.vote?.id ?? 0;
    return this.decision?.voteId === voteId
      ? this.decision
      : { voteId, declined: false, chosen: null };
  }
}

export function composerBallotOf(model, votes, clock) {
  return (
    model.bindingVoteBallot ??
    set(model, "bindingVoteBallot", new ComposerBallot(model, votes, clock))
  );
}
