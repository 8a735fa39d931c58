// Generated from src/discourse/lib/ballot-text/index.ts by bin/build; do not edit.

import { ownWords } from "./own-words";
import { readVoteLine } from "./vote-line";

export function readBallotText(raw) {
  const texts = findBallotTexts(raw);
  const contradict = texts.some(({ choice }) => choice !== texts[0].choice);
  return contradict ? null : (texts[0] ?? null);
}

export function findBallotTexts(raw) {
  return voteLines(raw).flatMap((line) => {
    if (line === null) {
      return [];
    }
    const { typed, choice, claimsBinding } = line;
    return [{ typed, choice, claimsBinding }];
  });
}

export function arguesBallot(raw) {
  return voteLines(raw).some((line) => !line?.alone);
}

function voteLines(raw) {
  return ownWords(raw).map(readVoteLine);
}
