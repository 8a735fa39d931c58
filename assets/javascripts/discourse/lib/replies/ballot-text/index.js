// Generated from src/discourse/lib/replies/ballot-text/index.ts by bin/build; do not edit.

import { listVotes, react, takeBack } from "./lists";
import { ownLines } from "./own-lines";

export function readBallotText(raw) {
  const texts = findBallotTexts(raw);
  const contradict = texts.some(({ choice }) => choice !== texts[0].choice);
  return contradict
    ? null
    : (texts.find(({ sure }) => sure) ?? texts[0] ?? null);
}

export function findBallotTexts(raw) {
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

export function arguesBallot(raw) {
  return ownLines(raw).some(
    ({ votes }) => votes.length === 0 || votes.some(({ alone }) => !alone)
  );
}
