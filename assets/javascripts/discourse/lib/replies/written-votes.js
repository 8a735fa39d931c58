// Generated from src/discourse/lib/replies/written-votes.ts by bin/build; do not edit.

import { arguesBallot, findBallotTexts } from "./ballot-text";
import { hasVoteMark } from "./vote-mark";

const CHOICES = ["+1", "0", "-1"];

export default class WrittenVotes {
  constructor(raw) {
    this.raw = raw;
    const texts = findBallotTexts(raw);
    this.#texts = texts;
    this.contradicts = texts.some(({ choice }) => choice !== texts[0].choice);
    this.unread = texts.length === 0 && hasVoteMark(raw);
    if (!this.contradicts) {
      this.sure = texts.find(({ sure }) => sure) ?? null;
      this.perhaps = this.sure ? null : (texts[0] ?? null);
    }
    this.choices = this.#choices();
  }

  raw;
  /** The one that it says for sure. */
  sure = null;
  /** What is perhaps its vote: its author is asked whether it is. */
  perhaps = null;
  /** Whether it says different votes. */
  contradicts;
  /** Whether something in it looks like a vote, and none can be read. */
  unread;
  /**
   * What its author chooses from: of different votes, the one that is perhaps
   * meant, or of all where none can be read.
   */
  choices;
  #texts;
  /** Whether there is anything to say of it. */

  get says() {
    return this.#texts.length > 0 || this.unread;
  }
  /** Whether it says why. */

  get argued() {
    return arguesBallot(this.raw);
  }
  /** How it says a choice; as such where it does not. */

  textOf(choice) {
    const said = this.#texts.find((text) => text.choice === choice);
    return said ?? { typed: choice, choice, claimsBinding: null, sure: true };
  }

  #choices() {
    if (this.contradicts || this.perhaps) {
      const said = new Set(this.#texts.map(({ choice }) => choice));
      return [...said];
    }
    return this.unread ? CHOICES : [];
  }
}
