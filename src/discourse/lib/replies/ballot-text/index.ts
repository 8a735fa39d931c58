import { ownWords } from "./own-words";
import type { BallotText } from "./types";
import { listVotes, plain, readVoteLine, type VoteLine } from "./vote-line";

export type { BallotText } from "./types";

/**
 * Reads the vote that a post says: the first line of its author's own words that
 * is a vote. Null where there is none, where there are two that contradict each
 * other, and where they list votes.
 *
 * The forms are those that Apache communities use
 * (https://www.apache.org/foundation/voting.html). What is read is never counted
 * before its author agrees, or a forum has chosen to count what is nothing but a
 * vote. The server's twin is lib/discourse_binding_vote/replies/ballot_text.rb;
 * test/vectors/ballot-texts.json holds both to one reading.
 *
 * @example
 * readBallotText("> Shall we?\n\n+1 (binding)\nIt works for me.")
 * // { typed: "+1", choice: "+1", claimsBinding: true }
 *
 * @param raw - the post's Markdown, as it was written
 */
export function readBallotText(raw: string): BallotText | null {
  const texts = findBallotTexts(raw);
  const contradict = texts.some(({ choice }) => choice !== texts[0]!.choice);
  return contradict ? null : (texts[0] ?? null);
}

/** Every vote in the author's own words, in their order; none where they list votes. */
export function findBallotTexts(raw: string): BallotText[] {
  const lines = ownLines(raw);
  const votes = lines.flatMap(({ vote }) => vote ?? []);
  const others = lines.filter(({ vote }) => !vote).map(({ text }) => text);
  const choices = votes.map(({ choice }) => choice);
  return listVotes(others, choices) ? [] : votes.map(ballotText);
}

/** Whether the author's own words say more than the votes in them: why. */
export function arguesBallot(raw: string): boolean {
  return ownLines(raw).some(({ vote }) => !vote?.alone);
}

/** The author's own lines, plain, each with the vote that it is. */
function ownLines(raw: string): { text: string; vote: VoteLine | null }[] {
  return ownWords(raw)
    .map(plain)
    .map((text) => ({ text, vote: readVoteLine(text) }));
}

function ballotText({ typed, choice, claimsBinding }: VoteLine): BallotText {
  return { typed, choice, claimsBinding };
}
