// Generated from src/discourse/lib/replies/vote-mark.ts by bin/build; do not edit.

import { ownWords } from "./ballot-text/own-words";

const CODE = /(`+)[^`]*\1/g;
const NUMBER =
  /(?<![\p{L}\p{N}_.,/+\-−–—±])(?:[+\-−–—±]\s?[01]|[+＋]１)(?![\p{L}\p{N}_]|[.,:/-]\p{N}|\s\d{3})/u;
const WORDS =
  /\((?:non[ -]?)?binding\)|\bI(?:['’]m| am)? vot(?:e|ing)\b|\bmy vote\b/iu;
const EMOJI =
  /^(?:\s|[👍👎✅❌]|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|:(?:\+1|-1|thumbsup|thumbsdown|white_check_mark|x)(?::t[2-6])?:)+$/u;

export function hasVoteMark(raw) {
  return ownWords(raw)
    .map(({ text }) => text.replace(CODE, " ").replaceAll("\\", ""))
    .some((line) => line.trim() !== "" && isMarked(line));
}

function isMarked(line) {
  return NUMBER.test(line) || WORDS.test(line) || EMOJI.test(line);
}
