import { fold } from "./fold";
import type { Line } from "./own-lines";
import { choiceOf, numberAtHead } from "./tokens";
import { CHANGES_OF_MIND, RETRACTIONS } from "./words/changes";
import { phrasesOf } from "./words/phrases";

/** Somebody's name, and whether that person is binding. */
const NAMED = /[^ ] ?\((?:(?:non|not|un)[ \-‐‑–]?)?binding\)$/i;
const ANOTHER_NUMBER = /^[+\-−–](?:[2-9]|1[0-9])/;
const AMOUNT = /^(?:[0-9]+$|0[.):] )/;
const ANOTHER_ITEM = /^[0-9]{1,2}(?:[.):]|[ -]|$)/;
/** "no (-1)" */
const BRACKETED = /\([+\-−–±]?[01]\)/;
/** A line of more words than a greeting or a name. */
const PROSE = /^(?:[^ ]+ ){3}[^ ]/;

/** So many lines beside the votes may take them back. */
const MOST_OTHERS = 20;
const RETRACTED = [RETRACTIONS, CHANGES_OF_MIND].flatMap(phrasesOf);
const TAKES_BACK = new RegExp(
  `(?:^|[.:;!?-] ?)(?:(?:actually|and|but|edit|hm+|no|ok|oops|sorry|update|wait|well) )*(?:${RETRACTED.join("|")})(?![a-z'])`
);

/**
 * Whether a person's own lines list who voted how, or what the options are, so
 * that a line among them that looks like a vote is none.
 */
export function listVotes(lines: readonly Line[]): boolean {
  const votes = lines.flatMap((line) => line.votes);
  const others = lines.filter((line) => line.votes.length === 0);
  const claims = votes.map(({ claimsBinding }) => claimsBinding);
  const choices = votes.map(({ choice }) => choice);
  const are = (pattern: RegExp) =>
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

/** Whether a thumb among the lines is a reaction to what stands below it. */
export function react(lines: readonly Line[]): boolean {
  return lines.some(
    ({ text, votes }) => votes.length === 0 && PROSE.test(text)
  );
}

/** Whether one of the lines takes a vote in another one back. */
export function takeBack(lines: readonly Line[]): boolean {
  return lines
    .filter(({ votes }) => votes.length === 0)
    .slice(0, MOST_OTHERS)
    .some(({ text }) => TAKES_BACK.test(fold(text).replaceAll(",", "")));
}
