// Generated from src/discourse/lib/replies/composer-ballot.ts by bin/build; do not edit.

import { cached, tracked } from "@glimmer/tracking";
import { get, set } from "@ember/object";
import WrittenVotes from "./written-votes";

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

  @cached
  get written() {
    return new WrittenVotes(get(this.model, "reply") ?? "");
  }
  /** Whether there is anything to say of it. What is cast already is not asked about again. */

  get says() {
    const { vote, written } = this;
    const { perhaps } = written;
    const known = perhaps && perhaps.choice === vote?.castBallot?.choice;
    return written.says && !known;
  }
  /** The vote that goes with the reply: what the text says for sure, else what is chosen. */

  get text() {
    const { chosen, written } = this;
    const offered = chosen && written.choices.includes(chosen);
    return written.sure ?? (offered ? written.textOf(chosen) : null);
  }
  /** How many characters the forum still wants in the reply. */

  get missing() {
    return Math.max(0, get(this.model, "missingReplyCharacters") ?? 0);
  }

  get chosen() {
    return this.#decision.chosen;
  }

  get declined() {
    return this.#decision.declined;
  }
  /**
   * What is sent. Only what has been shown is recorded: where the composer has gone
   * to another topic meanwhile, nothing is wished for. Nor is it as long as one has
   * not answered whether it is one's vote: then the server asks.
   */

  get wish() {
    const { vote, ended, declined, text, written } = this;
    if (
      !vote ||
      ended ||
      vote.json.own.refusal ||
      !this.says ||
      this.#shown !== this.shows
    ) {
      return void 0;
    }
    const unanswered = written.perhaps && !text && !declined;
    return unanswered ? void 0 : (!declined && text?.choice) || "none";
  }
  /** What is to be shown, in one word. */

  get shows() {
    return `${this.vote?.id} ${this.text?.choice} ${this.declined}`;
  }
  /** Takes that it is shown. */

  show(shows) {
    this.#shown = shows;
  }
  /** Says that the text is no vote, or takes that back. */

  toggle() {
    const declined = !this.declined;
    this.decision = { ...this.#decision, chosen: null, declined };
  }
  /** Takes which of those that are offered counts; none where it is the one that did. */

  choose(choice) {
    const chosen = this.chosen === choice ? null : choice;
    this.decision = { ...this.#decision, chosen, declined: false };
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
