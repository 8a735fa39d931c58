import { ownWords } from "./ballot-text/own-words";

const CODE = /(`+)[^`]*\1/g;

/** A sign with a 1 or a 0 that stands for itself, be there a blank between them. */
const NUMBER =
  /(?<![\p{L}\p{N}_.,/+\-−–—±])(?:[+\-−–—±]\s?[01]|[+＋]１)(?![\p{L}\p{N}_]|[.,:/-]\p{N}|\s\d{3})/u;

const WORDS =
  /\((?:non[ -]?)?binding\)|\bI(?:['’]m| am)? vot(?:e|ing)\b|\bmy vote\b/iu;

/** Nothing but signs of consent or dissent. */
const EMOJI =
  /^(?:\s|[👍👎✅❌]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|:(?:\+1|-1|thumbsup|thumbsdown|white_check_mark|x)(?::t[2-6])?:)+$/u;

/**
 * Whether the author's own words have something that people write where they
 * vote, outside of quotes and code. It says nothing of what is voted: where
 * readBallotText reads no vote, somebody may believe to have given one.
 *
 * @example
 * hasVoteMark("Probably +1") // true
 *
 * @param raw - the post's Markdown, as it was written
 */
export function hasVoteMark(raw: string): boolean {
  return ownWords(raw)
    .map(({ text }) => text.replace(CODE, " ").replaceAll("\\", ""))
    .some((line) => line.trim() !== "" && isMarked(line));
}

function isMarked(line: string): boolean {
  return NUMBER.test(line) || WORDS.test(line) || EMOJI.test(line);
}
