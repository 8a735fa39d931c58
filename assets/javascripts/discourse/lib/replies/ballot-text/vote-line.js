// Generated from src/discourse/lib/replies/ballot-text/vote-line.ts by bin/build; do not edit.

import { readAfter } from "./after";
import { isOpening, readBefore } from "./before";
import { CLAIM, claimOf } from "./chunks";
import { choiceOf } from "./tokens";

const MOST_NUMBERS = 6;
const AGAIN = /^N(?:[,&oO]*N)+[.EH]*$/;
const DONE = /^[.EH:]*$/;
const ZERO_TAIL = /^[.:EH]*$|^,?B|^[,.-]?z|^[,.-][lSdatu]|^\(S/;
const ABSTAINS = /z[,:-]*$/;
const OPENS = /^[ad%zlo,]+\($/;
const OWN = /l/;
const OF_PART = /^v[DmwGKWk]+\.*$/;
const EITHER = /[ceP]\/[nq]|[nq]\/[ceP]/;
const ALSO_ALONE = /^[^lfcnP]*O[^lfcnP]*$/;
const TICKED_TAIL = /^[.EH:]*$|^,|^[,:-]*[Aadzuw]/;
const THUMBS = { "+1": "H", "-1": "J" };
const SURE_THUMB = new RegExp(`^[HJ](?:${CLAIM}|f)*[.E]*$`);
const THUMB = /^[^HJM]*[HJ][.E]*$/;
const AGREES = /[al%m]/;

const MANY = new RegExp(
  `^(?:[lmadoEt][,.:-]*)*M(?:${CLAIM}|[fE]|vD)*(?:[.EH]*|[,.-]*[at][^NZM]*)$`
);

export function readVoteLine(tokens) {
  const numbers = [...tokens.kinds.matchAll(/[NZ]/g)].slice(0, MOST_NUMBERS);
  if (isRepeated(tokens)) {
    return [vote(tokens.texts[0], "", {})];
  }
  return numbers.length > 0
    ? numbers.flatMap(
        ({ index }, number) => readNumber(tokens, index, number) ?? []
      )
    : readSign(tokens);
}

export function readTicked(tokens, listed) {
  const { kinds, texts } = tokens;
  if (!/^[NZ]/.test(kinds)) {
    return [];
  }
  const { beside, tail } = readAfter(kinds.slice(1));
  const fits = !/[NZ]/.test(tail) && (listed || TICKED_TAIL.test(tail));
  return fits
    ? [vote(texts[0], beside, { sure: true, alone: DONE.test(tail) })]
    : [];
}

function isRepeated({ kinds, texts }) {
  return (
    AGAIN.test(kinds) &&
    texts.every((typed, index) =>
      kinds[index] === "N" ? choiceOf(typed) === choiceOf(texts[0]) : true
    )
  );
}

function readNumber({ kinds, texts }, index, number) {
  const typed = texts[index];
  const thumb = THUMBS[choiceOf(typed)];
  const said = thumb ? kinds.replaceAll(thumb, "E") : kinds;
  const bracketed = OPENS.test(said.slice(0, index)) && said[index + 1] === ")";
  const before = readBefore(said.slice(0, bracketed ? index - 1 : index));
  const after = readAfter(said.slice(bracketed ? index + 2 : index + 1));
  const round = before.round + after.beside;
  const zero = kinds[index] === "Z";
  const told =
    OWN.test(before.round) && OF_PART.test(after.tail) ? 1 : after.level;
  const level = Math.min(before.level, told, ALSO_ALONE.test(round) ? 1 : 2);
  if (
    EITHER.test(round) ||
    level === 0 ||
    (zero && !zeroFits(before, after.tail))
  ) {
    return null;
  }
  return vote(typed, round, {
    number,
    sure: level === 2,
    first: before.level === 2,
    alone: before.level === 2 && DONE.test(after.tail),
    zero: zero && round === "",
    named: after.tail === "K",
  });
}

function zeroFits({ level, round }, tail) {
  return (level === 2 || ABSTAINS.test(round)) && ZERO_TAIL.test(tail);
}

function readSign({ kinds, texts }) {
  const index = kinds.search(/[HJM]/);
  const sure = SURE_THUMB.test(kinds);
  if (!sure && !thumbAgrees(kinds, index) && !MANY.test(kinds)) {
    return [];
  }
  const sign = kinds[index];
  const typed = texts[index].replace(/^:.*/, sign === "H" ? "👍" : "👎");
  return [vote(typed, kinds, { sure, thumb: sign !== "M" })];
}

function thumbAgrees(kinds, index) {
  const before = kinds.slice(0, index);
  return THUMB.test(kinds) && AGREES.test(before) && isOpening(before);
}

function vote(typed, round, more) {
  return {
    typed,
    choice: choiceOf(typed),
    claimsBinding: claimOf(round),
    sure: false,
    number: 0,
    first: true,
    alone: true,
    zero: false,
    thumb: false,
    named: false,
    ...more,
  };
}
