// Generated from src/discourse/lib/replies/ballot-text/index.ts by bin/build; do not edit.

import { ownWords } from "./own-words";
import { listVotes, plain, readVoteLine } from "./vote-line";

export function readBallotText(raw) {
  const texts = findBallotTexts(raw);
  const contradict = texts.some(({ choice }) => choice !== texts[0].choice);
  return contradict ? null : (texts[0] ?? null);
}

export function findBallotTexts(raw) {
  const lines = ownLines(raw);
  const votes = lines.flatMap(({ vote }) => vote ?? []);
  const others = lines.filter(({ vote }) => !vote).map(({ text }) => text);
  const choices = votes.map(({ choice }) => choice);
  return listVotes(others, choices) ? [] : votes.map(ballotText);
}

export function arguesBallot(raw) {
  return ownLines(raw).some(({ vote }) => !vote?.alone);
}

function ownLines(raw) {
  return ownWords(raw)
    .map(plain)
    .map((text) => ({ text, vote: readVoteLine(text) }));
}

function ballotText({ typed, choice, claimsBinding }) {
  return { typed, choice, claimsBinding };
}
