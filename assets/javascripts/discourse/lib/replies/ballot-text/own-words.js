// Generated from src/discourse/lib/replies/ballot-text/own-words.ts by bin/build; do not edit.

import { BLANK, MailMarks } from "./mail-marks";

const MOST_STEPS = 300;
const LINE = /([^\r\n]*)(\r\n?|\n|$)/y;
const NOT_OWN =
  /^(?: {0,3}(?:[>＞»›]|&gt;|\||\t)| {4}|[A-Z][A-Za-z]{0,11}>(?: |$))/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)$/;
const MARK =
  /\[(\/?)(quote|code|poll)(?:[ =][^[\]]{0,200})?\]|<(\/?)(blockquote|pre|details)( [^<>]{0,200})?>|<!--|-->/gi;
const SIGNATURE = /^-- ?$/;

export function ownWords(raw) {
  return new Reader(raw).read();
}

class Reader {
  #lines;
  #mail;
  #words = [];
  #steps = MOST_STEPS;
  #above = "nothing";
  /** So many lines from here on say who wrote what is quoted below them. */
  #attribution = 0;
  /** What would end the code that is being read. */
  #fence = null;
  /** The block that is being read, and how deep it is nested in its like. */
  #block = "";
  #depth = 0;

  constructor(raw) {
    this.#lines = firstLines(raw);
    this.#mail = new MailMarks(this.#lines);
  }

  read() {
    for (const [index, line] of this.#lines.entries()) {
      if (this.#steps <= 0 || this.#endsAt(index)) {
        break;
      }
      this.#steps -= 1;
      this.#readLine(line);
    }
    return this.#words;
  }

  get #isOutside() {
    return this.#fence === null && this.#depth === 0;
  }

  #readLine(line) {
    let words = "";
    if (this.#attribution > 0) {
      this.#attribution -= 1;
    } else if (this.#fence !== null) {
      this.#closeFence(line);
    } else if (this.#depth > 0) {
      words = this.#outsideBlocks(line);
    } else if (!NOT_OWN.test(line) && !this.#openFence(line)) {
      words = this.#outsideBlocks(line);
    }
    this.#keep(words, line);
  }

  #keep(text, line) {
    if (BLANK.test(text) || NOT_OWN.test(text)) {
      this.#above = BLANK.test(line) ? "nothing" : "quote";
    } else {
      this.#words.push({ text, below: this.#above });
      this.#above = "line";
    }
  }

  #openFence(line) {
    const [, fence, info] = FENCE.exec(line) ?? [];
    if (!fence || (fence.startsWith("`") && info.includes("`"))) {
      return false;
    }
    this.#fence = fence;
    return true;
  }

  #closeFence(line) {
    const [, fence, info] = FENCE.exec(line) ?? [];
    if (fence?.startsWith(this.#fence) && /^[ \t]*$/.test(info)) {
      this.#fence = null;
    }
  }
  /** What stands in a line outside of the blocks that begin and end in it. */

  #outsideBlocks(line) {
    let outside = "";
    let from = 0;
    for (const mark of line.matchAll(MARK)) {
      if ((this.#steps -= 1) <= 0) {
        return "";
      }
      const before = this.#depth;
      this.#enterOrLeave(mark);
      if (before === 0) {
        const to = this.#depth === 0 ? mark[0].length : 0;
        outside += line.slice(from, mark.index + to);
      }
      from = mark.index + mark[0].length;
    }
    return this.#depth === 0 ? outside + line.slice(from) : outside;
  }

  #enterOrLeave([mark, bbSlash, bbName, slash, name, attributes]) {
    const block = (bbName ?? name ?? "comment").toLowerCase();
    const closes = bbSlash === "/" || slash === "/" || mark === "-->";
    if (this.#depth > 0) {
      this.#depth += block !== this.#block ? 0 : closes ? -1 : 1;
    } else if (
      !closes &&
      (block !== "details" || /elided/.test(attributes ?? ""))
    ) {
      this.#block = block;
      this.#depth = 1;
    }
  }
  /** Whether nothing from this line on is the author's own. */

  #endsAt(index) {
    if (!this.#isOutside || this.#attribution > 0) {
      return false;
    }
    if (SIGNATURE.test(this.#lines[index]) || this.#mail.beginsAt(index)) {
      return true;
    }
    this.#attribution = this.#mail.attributionAt(index);
    return (
      this.#attribution > 0 && !this.#mail.quoteAt(index + this.#attribution)
    );
  }
}

function firstLines(raw) {
  const lines = [];
  LINE.lastIndex = 0;
  while (lines.length < MOST_STEPS && LINE.lastIndex < raw.length) {
    lines.push(LINE.exec(raw)[1]);
  }
  return lines;
}
