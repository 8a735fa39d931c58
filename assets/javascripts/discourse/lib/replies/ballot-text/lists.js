// Generated from src/discourse/lib/replies/ballot-text/lists.ts by bin/build; do not edit.

import { fold } from "./fold";
import { choiceOf, numberAtHead } from "./tokens";
import { CHANGES_OF_MIND, RETRACTIONS } from "./words/changes";
import { phrasesOf } from "./words/phrases";

const NAMED = /[^ ] ?\((?:(?:non|not|un)[ \-‐‑–]?)?binding\)$/i;
const ANOTHER_NUMBER = /^[+\-−–](?:[2-9]|1[0-9])/;
const AMOUNT = /^(?:[0-9]+$|0[.):] )/;
const ANOTHER_ITEM = /^[0-9]{1,2}(?:[.):]|[ -]|$)/;
const BRACKETED = /\([+\-−–±]?[01]\)/;
const PROSE = /^(?:[^ ]+ ){3}[^ ]/;
const MOST_OTHERS = 20;
const RETRACTED = [RETRACTIONS, CHANGES_OF_MIND].flatMap(phrasesOf);

const TAKES_BACK = new RegExp(
  `(?:^|[.:;!?-] ?)(?:(?:actually|and|but|edit|hm+|no|ok|oops|sorry|update|wait|well) )*(?:${RETRACTED.join("|")})(?![a-z'])`
);

export function listVotes(lines) {
  const votes = lines.flatMap((line) => line.votes);
  const others = lines.filter((line) => line.votes.length === 0);
  const claims = votes.map(({ claimsBinding }) => claimsBinding);
  const choices = votes.map(({ choice }) => choice);
  const are = (pattern) =>
    others.filter(({ text }) => pattern.test(text)).length;
  const headed = others.some(({ text }) => {
    const number = numberAtHead(text);
    return number !== null && !choices.includes(choiceOf(number));
  });
  return (
    headed ||
    are(NAMED) > 1 ||
    are(BRACKETED) > 0 ||
    are(ANOTHER_NUMBER) > 0 ||
    are(AMOUNT) > 0 ||
    (votes.some(({ zero }) => zero) && are(ANOTHER_ITEM) > 0) ||
    votes.filter(({ zero }) => zero).length > 1 ||
    votes.filter(({ named }) => named).length > 1 ||
    (claims.includes(true) && claims.includes(false))
  );
}

export function react(lines) {
  return lines.some(
    ({ text, votes }) => votes.length === 0 && PROSE.test(text)
  );
}

export function takeBack(lines) {
  return lines
    .filter(({ votes }) => votes.length === 0)
    .slice(0, MOST_OTHERS)
    .some(({ text }) => TAKES_BACK.test(fold(text).replaceAll(",", "")));
}
