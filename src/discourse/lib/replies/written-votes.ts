import type { Choice } from "../tally";
import { arguesBallot, type BallotText, findBallotTexts } from "./ballot-text";
import { hasVoteMark } from "./vote-mark";

const CHOICES: readonly Choice[] = ["+1", "0", "-1"];

/** The votes that a text says, and what its author is asked where it does not say one for sure. */
export default class WrittenVotes {
  /** The one that it says for sure. */
  readonly sure: BallotText | null = null;
  /** What is perhaps its vote: its author is asked whether it is. */
  readonly perhaps: BallotText | null = null;
  /** Whether it says different votes. */
  readonly contradicts: boolean;
  /** Whether something in it looks like a vote, and none can be read. */
  readonly unread: boolean;
  /**
   * What its author chooses from: of different votes, the one that is perhaps
   * meant, or of all where none can be read.
   */
  readonly choices: readonly Choice[];

  readonly #texts: readonly BallotText[];

  constructor(private readonly raw: string) {
    const texts = findBallotTexts(raw);
    this.#texts = texts;
    this.contradicts = texts.some(({ choice }) => choice !== texts[0]!.choice);
    this.unread = texts.length === 0 && hasVoteMark(raw);
    if (!this.contradicts) {
      this.sure = texts.find(({ sure }) => sure) ?? null;
      this.perhaps = this.sure ? null : (texts[0] ?? null);
    }
    this.choices = this.#choices();
  }

  /** Whether there is anything to say of it. */
  get says(): boolean {
    return this.#texts.length > 0 || this.unread;
  }

  /** Whether it says why. */
  get argued(): boolean {
    return arguesBallot(this.raw);
  }

  /** How it says a choice; as such where it does not. */
  textOf(choice: Choice): BallotText {
    const said = this.#texts.find((text) => text.choice === choice);
    return said ?? { typed: choice, choice, claimsBinding: null, sure: true };
  }

  #choices(): readonly Choice[] {
    if (this.contradicts || this.perhaps) {
      const said = new Set(this.#texts.map(({ choice }) => choice));
      return [...said];
    }
    return this.unread ? CHOICES : [];
  }
}
