// Generated from src/discourse/lib/replies/ballot-text/own-words.ts by bin/build; do not edit.

const MOST_STEPS = 500;
const LINE = /([^\r\n]*)(\r\n?|\n|$)/y;
const NOT_OWN = /^(?: {0,3}(?:>|\t)| {4})/;
const BLANK = /^[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]{0,200}$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)$/;
const MARK =
  /\[(\/?)(quote|code)(?:=[^[\]]{0,200})?\]|<(\/?)(blockquote|pre|details)( [^<>]{0,200})?>|<!--|-->/gi;
const SIGNATURE = /^-- ?$/;
const FORWARDED = /^ ?-{2,20} ?(?:original|forwarded) message ?--/i;
const HEADER = /^\*{0,2}from:\*{0,2} /i;
const NEXT_HEADER = /^\*{0,2}(?:sent|date|to|subject):\*{0,2} /i;
const ATTRIBUTION = /^on [^\r\n]{1,300}$/i;
const ATTRIBUTION_END = /^[^\r\n]{0,300}wrote: ?$/i;
const ATTRIBUTION_LINES = 3;
const FOREIGN_ATTRIBUTION =
  /^(?:am|den|el|em|il|le|op) [^\r\n]{1,300}(?:a écrit|escreveu|escribió|ha scritto|schreef|schrieb|skrev)[^\r\n]{0,100}: ?$/i;

export function ownWords(raw) {
  return new Reader(raw).read();
}

class Reader {
  #lines;
  #words = [];
  #steps = MOST_STEPS;
  /** What would end the code that is being read. */
  #fence = null;
  /** The block that is being read, and how deep it is nested in its like. */
  #block = "";
  #depth = 0;

  constructor(raw) {
    this.#lines = firstLines(raw);
  }

  read() {
    for (const [index, line] of this.#lines.entries()) {
      if (this.#steps <= 0 || (this.#isOutside && this.#endsAt(index))) {
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
    if (this.#fence !== null) {
      this.#closeFence(line);
    } else if (this.#depth > 0) {
      this.#keep(this.#outsideBlocks(line));
    } else if (!NOT_OWN.test(line) && !this.#openFence(line)) {
      this.#keep(this.#outsideBlocks(line));
    }
  }

  #keep(words) {
    if (!BLANK.test(words) && !NOT_OWN.test(words)) {
      this.#words.push(words);
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
    const line = this.#lines[index];
    const next = this.#lines[index + 1] ?? "";
    return (
      SIGNATURE.test(line) ||
      FORWARDED.test(line) ||
      FOREIGN_ATTRIBUTION.test(line) ||
      (HEADER.test(line) && NEXT_HEADER.test(next)) ||
      (ATTRIBUTION.test(line) &&
        this.#lines
          .slice(index, index + ATTRIBUTION_LINES)
          .some((part) => ATTRIBUTION_END.test(part)))
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
