// Generated from src/discourse/lib/replies/ballot-text/lists.ts by bin/build; do not edit.

import { choiceOf, numberAtHead } from "./tokens";

const NAMED = /[^ ] ?\((?:(?:non|not|un)[ \-‐‑–]?)?binding\)$/i;
const ANOTHER_NUMBER = /^[+\-−–](?:[2-9]|1[0-9])/;
const AMOUNT = /^(?:[0-9]+$|0[.):] )/;
const ANOTHER_ITEM = /^[0-9]{1,2}(?:[.):]|[ -]|$)/;
const PROSE = /^(?:[^ ]+ ){3}[^ ]/;

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
