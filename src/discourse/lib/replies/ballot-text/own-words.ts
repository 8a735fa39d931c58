/** So many lines, and marks of blocks within them, are read: a vote stands near the top. */
const MOST_STEPS = 500;

const LINE = /([^\r\n]*)(\r\n?|\n|$)/y;

/** A line that another one's `>`, or the indentation of code, stands before. */
const NOT_OWN = /^(?: {0,3}(?:>|\t)| {4})/;

const BLANK = /^[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]{0,200}$/;

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)$/;

/** What begins and ends a block that holds no words of one's own. */
const MARK =
  /\[(\/?)(quote|code)(?:=[^[\]]{0,200})?\]|<(\/?)(blockquote|pre|details)( [^<>]{0,200})?>|<!--|-->/gi;

const SIGNATURE = /^-- ?$/;
const FORWARDED = /^ ?-{2,20} ?(?:original|forwarded) message ?--/i;
const HEADER = /^\*{0,2}from:\*{0,2} /i;
const NEXT_HEADER = /^\*{0,2}(?:sent|date|to|subject):\*{0,2} /i;

/** "On Monday, 5 May, Jane wrote:", which a mail program may put on up to three lines. */
const ATTRIBUTION = /^on [^\r\n]{1,300}$/i;
const ATTRIBUTION_END = /^[^\r\n]{0,300}wrote: ?$/i;
const ATTRIBUTION_LINES = 3;
const FOREIGN_ATTRIBUTION =
  /^(?:am|den|el|em|il|le|op) [^\r\n]{1,300}(?:a écrit|escreveu|escribió|ha scritto|schreef|schrieb|skrev)[^\r\n]{0,100}: ?$/i;

/**
 * The lines of a post that are its author's own words: without quotes (Markdown,
 * BBCode, and those that a mail program puts below what one writes), code,
 * comments and the signature.
 *
 * The server's twin is lib/discourse_binding_vote/replies/ballot_text/own_words.rb.
 *
 * @param raw - Markdown, as it was written
 */
export function ownWords(raw: string): string[] {
  return new Reader(raw).read();
}

class Reader {
  readonly #lines: readonly string[];
  readonly #words: string[] = [];
  #steps = MOST_STEPS;
  /** What would end the code that is being read. */
  #fence: string | null = null;
  /** The block that is being read, and how deep it is nested in its like. */
  #block = "";
  #depth = 0;

  constructor(raw: string) {
    this.#lines = firstLines(raw);
  }

  read(): string[] {
    for (const [index, line] of this.#lines.entries()) {
      if (this.#steps <= 0 || (this.#isOutside && this.#endsAt(index))) {
        break;
      }
      this.#steps -= 1;
      this.#readLine(line);
    }
    return this.#words;
  }

  get #isOutside(): boolean {
    return this.#fence === null && this.#depth === 0;
  }

  #readLine(line: string): void {
    if (this.#fence !== null) {
      this.#closeFence(line);
    } else if (this.#depth > 0) {
      this.#keep(this.#outsideBlocks(line));
    } else if (!NOT_OWN.test(line) && !this.#openFence(line)) {
      this.#keep(this.#outsideBlocks(line));
    }
  }

  #keep(words: string): void {
    if (!BLANK.test(words) && !NOT_OWN.test(words)) {
      this.#words.push(words);
    }
  }

  #openFence(line: string): boolean {
    const [, fence, info] = FENCE.exec(line) ?? [];
    if (!fence || (fence.startsWith("`") && info!.includes("`"))) {
      return false;
    }
    this.#fence = fence;
    return true;
  }

  #closeFence(line: string): void {
    const [, fence, info] = FENCE.exec(line) ?? [];
    if (fence?.startsWith(this.#fence!) && /^[ \t]*$/.test(info!)) {
      this.#fence = null;
    }
  }

  /** What stands in a line outside of the blocks that begin and end in it. */
  #outsideBlocks(line: string): string {
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

  #enterOrLeave([
    mark,
    bbSlash,
    bbName,
    slash,
    name,
    attributes,
  ]: RegExpExecArray): void {
    const block = (bbName ?? name ?? "comment").toLowerCase();
    const closes = bbSlash === "/" || slash === "/" || mark === "-->";
    if (this.#depth > 0) {
      this.#depth += block !== this.#block ? 0 : closes ? -1 : 1;
    } else if (
      !closes &&
      (block !== "details" || /elided/.test(attributes ?? ""))
    ) {
      // Of what can be folded away, only what the forum has taken for quoted in a mail.
      this.#block = block;
      this.#depth = 1;
    }
  }

  /** Whether nothing from this line on is the author's own. */
  #endsAt(index: number): boolean {
    const line = this.#lines[index]!;
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

function firstLines(raw: string): string[] {
  const lines: string[] = [];
  LINE.lastIndex = 0;
  while (lines.length < MOST_STEPS && LINE.lastIndex < raw.length) {
    lines.push(LINE.exec(raw)![1]!);
  }
  return lines;
}
