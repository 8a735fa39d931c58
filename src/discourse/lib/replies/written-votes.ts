import type { Choice } from "../tally";
import { arguesBallot, type BallotText, findBallotTexts } from "./ballot-text";
import { hasVoteMark } from "./vote-mark";

const CHOICES: readonly Choice[] = ["+1", "0", "-1"];

/** The votes that a text says, and what its author is asked where it does not say one. */
export default class WrittenVotes {
  readonly texts: readonly BallotText[];
  /** Whether it says different votes. */
  readonly contradicts: boolean;
  /** Whether something in it looks like a vote, and none can be read. */
  readonly unread: boolean;
  /** What its author chooses from: of different votes, or of all where none can be read. */
  readonly choices: readonly Choice[];

  constructor(private readonly raw: string) {
    const found = findBallotTexts(raw);
    const texts = found.some(({ sure }) => sure) ? found : [];
    this.texts = texts;
    this.contradicts = texts.some(({ choice }) => choice !== texts[0]!.choice);
    this.unread = texts.length === 0 && hasVoteMark(raw);
    this.choices = this.#choices();
  }

  /** Whether there is anything to say of it. */
  get says(): boolean {
    return this.texts.length > 0 || this.unread;
  }

  /** Whether it says why. */
  get argued(): boolean {
    return arguesBallot(this.raw);
  }

  /** How it says a choice; as such where it does not. */
  textOf(choice: Choice): BallotText {
    const said = this.texts.find((text) => text.choice === choice);
    return said ?? { typed: choice, choice, claimsBinding: null, sure: true };
  }

  #choices(): readonly Choice[] {
    if (this.contradicts) {
      const said = new Set(this.texts.map(({ choice }) => choice));
      return [...said];
    }
    return this.unread ? CHOICES : [];
  }
}
