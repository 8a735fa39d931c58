import { fold } from "./fold";
import {
  FORWARDED,
  HEADERS,
  SENDER,
  STARTS_ATTRIBUTION,
  WROTE,
} from "./words/mail";
import { phrasesOf } from "./words/phrases";

/** "On Monday, 5 May, Jane wrote:", which a mail program may put on up to three lines. */
const ATTRIBUTION_LINES = 3;
const LONG = /^[^]{301}/u;
const ROUND = /^[ \t\u00a0\u3000]{1,9}|[ \t\u00a0\u3000]{1,9}$/g;
/** What some languages put before a colon. */
const SPACES = /[\u00a0\u202f\u3000]/g;
/** A line on which nothing can be seen. */
export const BLANK = /^[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]{0,200}$/;

const anyOf = (words: string) =>
  phrasesOf(words)
    .map((phrase) => phrase.replace(/[.()]/g, "\\$&"))
    .join("|");

const SENT_BY = new RegExp(`^[*_]{0,3}(?:${anyOf(SENDER)})[*_]{0,3} ?[:：]`);
const HEADER = new RegExp(
  `^[*_]{0,3}(?:${anyOf(SENDER)}|${anyOf(HEADERS)})[*_]{0,3} ?[:：]`
);
/** What may be a header of a language that is not known. */
const LABELLED =
  /^[*_]{0,3}[^ :：+]{1,20}(?: [^ :：+]{1,20})?[*_]{0,3} ?[:：]/u;
/** What a line has on which a mail begins, and at the end of which one is announced. */
const MAY_END = /[:：][ \t\u00a0\u3000]{0,9}$/;
const MAY_BEGIN = /[:：]|--/;
const DASHED = /^[ -]{0,3}-{2,40} ?([^-][^]{0,80}?) ?-{2,40}$/u;
const IS_FORWARDED = new RegExp(`^(?:${anyOf(FORWARDED)})[ :：]{0,2}$`);
const HAS_WRITTEN = new RegExp(`(?:${anyOf(WROTE)})(?![a-z])`);
const BEGINS = new RegExp(`^(?:${anyOf(STARTS_ATTRIBUTION)})(?![a-z])`);
/** What begins a quote below the line that says whose it is. */
const QUOTED = /^ {0,3}(?:>|&gt;|\[quote|<blockquote)/i;
const ENDS = /[:：]$/;
const ADDRESS = /<[^<>]{1,100}@[^<>]{1,100}>/u;
const ENDS_WITH_ADDRESS = /<[^<>]{1,100}@[^<>]{1,100}>[^<>]{0,60}[:：]$/u;
const MOMENT = /[0-9]{4}|[0-9]:[0-9]{2}|[0-9][./-][0-9]/;

/** Where, in the lines of a post, mail programs say that somebody else wrote what follows. */
export class MailMarks {
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Whether a whole mail of somebody else begins at a line. */
  beginsAt(index: number): boolean {
    if (!MAY_BEGIN.test(this.#lines[index]!)) {
      return false;
    }
    const line = this.#folded(index);
    return this.#isForwarded(line, index) || this.#isHeader(line, index);
  }

  /** On how many lines from one on it is said who wrote what follows; 0 where it is not. */
  attributionAt(index: number): number {
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
  quoteAt(index: number): boolean {
    let next = index;
    while (BLANK.test(this.#lines[next] ?? ".")) {
      next += 1;
    }
    return QUOTED.test(this.#lines[next] ?? "");
  }

  #isForwarded(line: string, index: number): boolean {
    const dashed = DASHED.exec(line)?.[1];
    return (
      IS_FORWARDED.test(dashed ?? line) ||
      (dashed !== undefined &&
        (HAS_WRITTEN.test(dashed) || HEADER.test(this.#folded(index + 1))))
    );
  }

  #isHeader(line: string, index: number): boolean {
    return SENT_BY.test(line) && LABELLED.test(this.#folded(index + 1));
  }

  #introducesQuote(line: string, index: number): boolean {
    return (
      ENDS.test(line) &&
      HAS_WRITTEN.test(line) &&
      QUOTED.test(this.#lines[index + 1] ?? "")
    );
  }

  /** A line without the spaces round it; a long one, which is prose, is empty. */
  #folded(index: number): string {
    const line = this.#lines[index] ?? "";
    return LONG.test(line)
      ? ""
      : fold(line.replace(ROUND, "").replace(SPACES, " "));
  }
}

function isAttribution(line: string): boolean {
  return (
    ENDS.test(line) &&
    (ENDS_WITH_ADDRESS.test(line) ||
      (HAS_WRITTEN.test(line) && (BEGINS.test(line) || MOMENT.test(line))))
  );
}
