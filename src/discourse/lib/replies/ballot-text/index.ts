import { listVotes, react, takeBack } from "./lists";
import { ownLines } from "./own-lines";
import type { BallotText } from "./types";

export type { BallotText } from "./types";

/**
 * Reads the vote that a post says: the first of its author's own that is sure, or
 * the first one where none is. Null where there is none, where there are two that
 * contradict each other, and where they list votes.
 *
 * The forms are those that Apache communities use
 * (https://www.apache.org/foundation/voting.html), and what people wrote in real
 * votes. What is read is never counted before its author agrees, or a forum has
 * chosen to count what is nothing but a vote. The server's twin is
 * lib/discourse_binding_vote/replies/ballot_text.rb; test/vectors/ballot-texts.json
 * holds both to one reading.
 *
 * @example
 * readBallotText("> Shall we?\n\n+1 (binding)\nIt works for me.")
 * // { typed: "+1", choice: "+1", claimsBinding: true, sure: true }
 *
 * @param raw - the post's Markdown, as it was written
 */
export function readBallotText(raw: string): BallotText | null {
  const texts = findBallotTexts(raw);
  const contradict = texts.some(({ choice }) => choice !== texts[0]!.choice);
  return contradict
    ? null
    : (texts.find(({ sure }) => sure) ?? texts[0] ?? null);
}

/** Every vote in the author's own words, in their order; none where they list votes. */
export function findBallotTexts(raw: string): BallotText[] {
  const lines = ownLines(raw);
  if (listVotes(lines)) {
    return [];
  }
  const reacts = react(lines);
  const votes = lines
    .flatMap((line) => line.votes)
    .filter(
      ({ thumb, claimsBinding }) => !thumb || !reacts || claimsBinding !== null
    );
  const doubt = votes.some(({ sure }) => sure) && takeBack(lines);
  return votes.map(({ typed, choice, claimsBinding, sure }) => ({
    typed,
    choice,
    claimsBinding,
    sure: sure && !doubt,
  }));
}

/** Whether the author's own words say more than the votes in them: why. */
export function arguesBallot(raw: string): boolean {
  return ownLines(raw).some(
    ({ votes }) => votes.length === 0 || votes.some(({ alone }) => !alone)
  );
}
