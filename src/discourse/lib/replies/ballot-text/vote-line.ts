import type { Choice } from "../../tally";
import { readAfter } from "./after";
import { type Before, isOpening, readBefore } from "./before";
import { CLAIM, claimOf } from "./chunks";
import { choiceOf, type Tokens } from "./tokens";
import type { BallotText } from "./types";

/** A vote that one line says. */
export interface VoteLine extends BallotText {
  /** How many numbers stand before it in the line. */
  readonly number: number;
  /** Whether nothing else stands before it. */
  readonly first: boolean;
  /** Whether it is nothing but a vote: no reason stands on the line. */
  readonly alone: boolean;
  /** Whether it is a bare 0, which is more often an amount than a vote. */
  readonly zero: boolean;
  /** Whether it is a thumb, which is more often a reaction than a vote. */
  readonly thumb: boolean;
  /** Whether somebody's name is all that follows. */
  readonly named: boolean;
}

const MOST_NUMBERS = 6;
const AGAIN = /^N(?:[,&oO]*N)+[.EH]*$/;
const DONE = /^[.EH:]*$/;
const ZERO_TAIL = /^[.:EH]*$|^,?B|^[,.-]?z|^[,.-][lSdatu]|^\(S/;
/** "I abstain: 0" */
const ABSTAINS = /z[,:-]*$/;
/** "I agree (+1)" */
const OPENS = /^[ad%zlo,]+\($/;
/** "I am -0 on the name" */
const OWN = /l/;
const OF_PART = /^v[DmwGKWk]+\.*$/;
/** "(binding / non-binding)", as in a template */
const EITHER = /[ceP]\/[nq]|[nq]\/[ceP]/;
const ALSO_ALONE = /^[^lfcnP]*O[^lfcnP]*$/;
/** What follows an option that is ticked in the list of a call. */
const TICKED_TAIL = /^[.EH:]*$|^,|^[,:-]*[Aadzuw]/;

/** The kind of the thumb that says the same. */
const THUMBS: Partial<Record<Choice, string>> = { "+1": "H", "-1": "J" };
const SURE_THUMB = new RegExp(`^[HJ](?:${CLAIM}|f)*[.E]*$`);
const THUMB = /^[^HJM]*[HJ][.E]*$/;
const AGREES = /[al%m]/;
const MANY = new RegExp(
  `^(?:[lmadoEt][,.:-]*)*M(?:${CLAIM}|[fE]|vD)*(?:[.EH]*|[,.-]*[at][^NZM]*)$`
);

/** The votes that a line says, in their order. */
export function readVoteLine(tokens: Tokens): VoteLine[] {
  const numbers = [...tokens.kinds.matchAll(/[NZ]/g)].slice(0, MOST_NUMBERS);
  if (isRepeated(tokens)) {
    return [vote(tokens.texts[0]!, "", {})];
  }
  return numbers.length > 0
    ? numbers.flatMap(
        ({ index }, number) => readNumber(tokens, index, number) ?? []
      )
    : readSign(tokens);
}

/**
 * The vote that is ticked: "[x] +1 approve".
 *
 * @param tokens - what stands behind the tick
 * @param listed - whether other options stand beside it
 */
export function readTicked(tokens: Tokens, listed: boolean): VoteLine[] {
  const { kinds, texts } = tokens;
  if (!/^[NZ]/.test(kinds)) {
    return [];
  }
  const { beside, tail } = readAfter(kinds.slice(1));
  const fits = !/[NZ]/.test(tail) && (listed || TICKED_TAIL.test(tail));
  return fits
    ? [vote(texts[0]!, beside, { sure: true, alone: DONE.test(tail) })]
    : [];
}

/** Whether a line is one vote that is said again and again, and nothing else. */
function isRepeated({ kinds, texts }: Tokens): boolean {
  return (
    AGAIN.test(kinds) &&
    texts.every((typed, index) =>
      kinds[index] === "N" ? choiceOf(typed) === choiceOf(texts[0]!) : true
    )
  );
}

function readNumber(
  { kinds, texts }: Tokens,
  index: number,
  number: number
): VoteLine | null {
  const typed = texts[index]!;
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

function zeroFits({ level, round }: Before, tail: string): boolean {
  return (level === 2 || ABSTAINS.test(round)) && ZERO_TAIL.test(tail);
}

/** Thumbs alone, and more than anybody can vote. */
function readSign({ kinds, texts }: Tokens): VoteLine[] {
  const index = kinds.search(/[HJM]/);
  const sure = SURE_THUMB.test(kinds);
  if (!sure && !thumbAgrees(kinds, index) && !MANY.test(kinds)) {
    return [];
  }
  const sign = kinds[index]!;
  const typed = texts[index]!.replace(/^:.*/, sign === "H" ? "👍" : "👎");
  return [vote(typed, kinds, { sure, thumb: sign !== "M" })];
}

/** Whether a thumb ends what agrees, such as "I agree! 👍". */
function thumbAgrees(kinds: string, index: number): boolean {
  const before = kinds.slice(0, index);
  return THUMB.test(kinds) && AGREES.test(before) && isOpening(before);
}

function vote(typed: string, round: string, more: Partial<VoteLine>): VoteLine {
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
