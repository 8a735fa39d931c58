// Generated from src/discourse/lib/replies/ballot-text/mail-marks.ts by bin/build; do not edit.

import { fold } from "./fold";
import {
  FORWARDED,
  HEADERS,
  SENDER,
  STARTS_ATTRIBUTION,
  WROTE,
} from "./words/mail";
import { phrasesOf } from "./words/phrases";

const ATTRIBUTION_LINES = 3;
const LONG = /^[^]{301}/u;
const ROUND = /^[ \t\u00a0\u3000]{1,9}|[ \t\u00a0\u3000]{1,9}$/g;
const SPACES = /[\u00a0\u202f\u3000]/g;
export const BLANK = /^[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]{0,200}$/;
const anyOf = (words) =>
  phrasesOf(words)
    .map((phrase) => phrase.replace(/[.()]/g, "\\$&"))
    .join("|");
const SENT_BY = new RegExp(`^[*_]{0,3}(?:${anyOf(SENDER)})[*_]{0,3} ?[:：]`);

const HEADER = new RegExp(
  `^[*_]{0,3}(?:${anyOf(SENDER)}|${anyOf(HEADERS)})[*_]{0,3} ?[:：]`
);

const LABELLED =
  /^[*_]{0,3}[^ :：+]{1,20}(?: [^ :：+]{1,20})?[*_]{0,3} ?[:：]/u;
const MAY_END = /[:：][ \t\u00a0\u3000]{0,9}$/;
const MAY_BEGIN = /[:：]|--/;
const DASHED = /^[ -]{0,3}-{2,40} ?([^-][^]{0,80}?) ?-{2,40}$/u;
const IS_FORWARDED = new RegExp(`^(?:${anyOf(FORWARDED)})[ :：]{0,2}$`);
const HAS_WRITTEN = new RegExp(`(?:${anyOf(WROTE)})(?![a-z])`);
const BEGINS = new RegExp(`^(?:${anyOf(STARTS_ATTRIBUTION)})(?![a-z])`);
const QUOTED = /^ {0,3}(?:>|&gt;|\[quote|<blockquote)/i;
const ENDS = /[:：]$/;
const ADDRESS = /<[^<>]{1,100}@[^<>]{1,100}>/u;
const ENDS_WITH_ADDRESS = /<[^<>]{1,100}@[^<>]{1,100}>[^<>]{0,60}[:：]$/u;
const MOMENT = /[0-9]{4}|[0-9]:[0-9]{2}|[0-9][./-][0-9]/;

export class MailMarks {
  #lines;

  constructor(lines) {
    this.#lines = lines;
  }
  /** Whether a whole mail of somebody else begins at a line. */

  beginsAt(index) {
    if (!MAY_BEGIN.test(this.#lines[index])) {
      return false;
    }
    const line = this.#folded(index);
    return this.#isForwarded(line, index) || this.#isHeader(line, index);
  }
  /** On how many lines from one on it is said who wrote what follows; 0 where it is not. */

  attributionAt(index) {
    const lines = this.#lines.slice(index, index + ATTRIBUTION_LINES);
    if (!lines.some((line) => MAY_END.test(line))) {
      return 0;
    }
    const first = this.#folded(index);
    if (isAttribution(first) || this.#introducesQuote(first, index)) {
      return 1;
    }
    if (!BEGINS.test(first) && !MOMENT.test(first) && !ADDRESS.test(first)) {
      return 0;
    }
    let joined = first;
    for (let count = 2; count <= ATTRIBUTION_LINES; count += 1) {
      const next = this.#folded(index + count - 1);
      joined += ` ${next}`;
      if (next === "" || isAttribution(joined)) {
        return next === "" ? 0 : count;
      }
    }
    return 0;
  }
  /** Whether a quote begins at a line, or below blank ones. */

  quoteAt(index) {
    let next = index;
    while (BLANK.test(this.#lines[next] ?? ".")) {
      next += 1;
    }
    return QUOTED.test(this.#lines[next] ?? "");
  }

  #isForwarded(line, index) {
    const dashed = DASHED.exec(line)?.[1];
    return (
      IS_FORWARDED.test(dashed ?? line) ||
      (dashed !== void 0 &&
        (HAS_WRITTEN.test(dashed) || HEADER.test(this.#folded(index + 1))))
    );
  }

  #isHeader(line, index) {
    return SENT_BY.test(line) && LABELLED.test(this.#folded(index + 1));
  }

  #introducesQuote(line, index) {
    return (
      ENDS.test(line) &&
      HAS_WRITTEN.test(line) &&
      QUOTED.test(this.#lines[index + 1] ?? "")
    );
  }
  /** A line without the spaces round it; a long one, which is prose, is empty. */

  #folded(index) {
    const line = this.#lines[index] ?? "";
    return LONG.test(line)
      ? ""
      : fold(line.replace(ROUND, "").replace(SPACES, " "));
  }
}

function isAttribution(line) {
  return (
    ENDS.test(line) &&
    (ENDS_WITH_ADDRESS.test(line) ||
      (HAS_WRITTEN.test(line) && (BEGINS.test(line) || MOMENT.test(line))))
  );
}
