import { ownWords } from "./own-words";
import type { BallotText } from "./types";
import { countsVotes, plain, readVoteLine, type VoteLine } from "./vote-line";

export type { BallotText } from "./types";

/**
 * Reads the vote that a post says: the first line of its author's own words that
 * is a vote. Null where there is none, where there are two that contradict each
 * other, and where they list votes.
 *
 * The forms are those that Apache communities use
 * (https://www.apache.org/foundation/voting.html). What is read is never counted
 * before its author agrees, or a forum has chosen to count what is nothing but a
 * vote. The server's twin is lib/discourse_binding_vote/ballot_text.rb;
 * test/vectors/ballot-texts.json holds both to one reading.
 *
 * @example
 * readBallotText("> Shall we?\n\n+1 (binding)\nIt works for me.")
 * // { typed: "+1", choice: "+1", claimsBinding: true }
 *
 * @param raw - the post's Markdown, as it was written
 */
export function readBallotText(raw: string): BallotText | null {
  const lines = ownLines(raw);
  const texts = ballotTexts(lines);
  const [first] = texts;
  if (!first || texts.some(({ choice }) => choice !== first.choice)) {
    return null;
  }
  const others = lines.filter(({ vote }) => !vote).map(({ text }) => text);
  return countsVotes(others, first.choice) ? null : first;
}

/** Every vote in the author's own words, in their order. */
export function findBallotTexts(raw: string): BallotText[] {
  return ballotTexts(ownLines(raw));
}

/** Whether the author's own words say more than the votes in them: why. */
export function arguesBallot(raw: string): boolean {
  return ownLines(raw).some(({ vote }) => !vote?.alone);
}

interface OwnLine {
  readonly text: string;
  readonly vote: VoteLine | null;
}

function ownLines(raw: string): OwnLine[] {
  return ownWords(raw)
    .map(plain)
    .map((text) => ({ text, vote: readVoteLine(text) }));
}

function ballotTexts(lines: readonly OwnLine[]): BallotText[] {
  return lines
    .map(({ vote }) => vote)
    .filter((vote) => vote !== null)
    .map(({ typed, choice, claimsBinding }) => ({
      typed,
      choice,
      claimsBinding,
    }));
}
