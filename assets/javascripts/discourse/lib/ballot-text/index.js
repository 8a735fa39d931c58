// Generated from src/discourse/lib/ballot-text/index.ts by bin/build; do not edit.

import { ownWords } from "./own-words";
import { countsVotes, plain, readVoteLine } from "./vote-line";

export function readBallotText(raw) {
  const lines = ownLines(raw);
  const texts = ballotTexts(lines);
  const [first] = texts;
  if (!first || texts.some(({ choice }) => choice !== first.choice)) {
    return null;
  }
  const others = lines.filter(({ vote }) => !vote).map(({ text }) => text);
  return countsVotes(others, first.choice) ? null : first;
}

export function findBallotTexts(raw) {
  return ballotTexts(ownLines(raw));
}

export function arguesBallot(raw) {
  return ownLines(raw).some(({ vote }) => !vote?.alone);
}

function ownLines(raw) {
  return ownWords(raw)
    .map(plain)
    .map((text) => ({ text, vote: readVoteLine(text) }));
}

function ballotTexts(lines) {
  return lines
    .map(({ vote }) => vote)
    .filter((vote) => vote !== null)
    .map(({ typed, choice, claimsBinding }) => ({
      typed,
      choice,
      claimsBinding,
    }));
}
