import { BLANK, MailMarks } from "./mail-marks";

/** A line of a person's own words. */
export interface OwnLine {
  readonly text: string;
  /** What stands right above it: another such line, a quote, or nothing. */
  readonly below: "line" | "quote" | "nothing";
}

/** So many lines, and marks of blocks within them, are read: a vote stands near the top. */
const MOST_STEPS = 300;

const LINE = /([^\r\n]*)(\r\n?|\n|$)/y;

/** A line that another one's `>` or `|`, or the indentation of code, stands before. */
const NOT_OWN =
  /^(?: {0,3}(?:[>＞»›]|&gt;|\||\t)| {4}|[A-Z][A-Za-z]{0,11}>(?: |$))/;

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)$/;

/** What begins and ends a block that holds no words of one's own. */
const MARK =
  /\[(\/?)(quote|code|poll)(?:[ =][^[\]]{0,200})?\]|<(\/?)(blockquote|pre|details)( [^<>]{0,200})?>|<!--|-->/gi;

const SIGNATURE = /^-- ?$/;

/**
 * The lines of a post that are its author's own words: without quotes (Markdown,
 * BBCode, and those that a mail program puts below what one writes), code,
 * comments and the signature.
 *
 * The server's twin is lib/discourse_binding_vote/replies/ballot_text/own_words.rb.
 *
 * @param raw - Markdown, as it was written
 */
export function ownWords(raw: string): OwnLine[] {
  return new Reader(raw).read();
}

class Reader {
  readonly #lines: readonly string[];
  readonly #mail: MailMarks;
  readonly #words: OwnLine[] = [];
  #steps = MOST_STEPS;
  #above: OwnLine["below"] = "nothing";
  /** So many lines from here on say who wrote what is quoted below them. */
  #attribution = 0;
  /** What would end the code that is being read. */
  #fence: string | null = null;
  /** The block that is being read, and how deep it is nested in its like. */
  #block = "";
  #depth = 0;

  constructor(raw: string) {
    this.#lines = firstLines(raw);
    this.#mail = new MailMarks(this.#lines);
  }

  read(): OwnLine[] {
    for (const [index, line] of this.#lines.entries()) {
      if (this.#steps <= 0 || this.#endsAt(index)) {
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

  #keep(text: string, line: string): void {
    if (BLANK.test(text) || NOT_OWN.test(text)) {
      this.#above = BLANK.test(line) ? "nothing" : "quote";
    } else {
      this.#words.push({ text, below: this.#above });
      this.#above = "line";
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
    if (!this.#isOutside || this.#attribution > 0) {
      return false;
    }
    if (SIGNATURE.test(this.#lines[index]!) || this.#mail.beginsAt(index)) {
      return true;
    }
    this.#attribution = this.#mail.attributionAt(index);
    return (
      this.#attribution > 0 && !this.#mail.quoteAt(index + this.#attribution)
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
