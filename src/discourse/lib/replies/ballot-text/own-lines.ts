import { type OwnLine, ownWords } from "./own-words";
import { plain, plainEnding } from "./plain-line";
import { type Above, goesOn, levelBelow } from "./surroundings";
import { type Tokens, tokensOf } from "./tokens";
import { readTicked, readVoteLine, type VoteLine } from "./vote-line";

/** One of a person's own lines, plain, and the votes that it says. */
export interface Line {
  readonly text: string;
  readonly votes: readonly VoteLine[];
}

/** So many lines with something like a vote are read; where there are more, they are a list. */
const MOST_MARKED = 25;

/** Something of what is read as a vote. */
const MARK =
  /[+＋﹢➕±👍👎]|:thumbs|[-−–—‐‑－﹣➖][01０１.．,]|(?:^|[^0-9０-９])[0０](?![0-9０-９])/u;
const NUMBER = /[NZ]/g;

const ITEM = /^(?:[-*•·] |\(?[1-9][0-9]?[.)] |[[(] ?[\])])/;
const TICK = /^(?:[-*] )?[[(] ?[xX*✓✔☑] ?[\])] ?/;
/** An option that is not ticked. */
const OPTION = /^(?:[-*] )?[[(] ?[\])] ?[+＋\-−–0]/;
/** A person's own lines of a post, with the votes that they say. */
export function ownLines(raw: string): Line[] {
  return new Reader(raw).read();
}

class Reader {
  readonly #own: readonly OwnLine[];
  readonly #texts: readonly string[];
  readonly #tokens: Tokens[] = [];
  /** Whether an option of a call is left without a tick. */
  readonly #listed: boolean;

  constructor(raw: string) {
    const words = ownWords(raw)
      .map((line) => ({ line, text: plain(line.text) }))
      .filter(({ text }) => text !== "");
    this.#own = words.map(({ line }) => line);
    this.#texts = words.map(({ text }) => text);
    this.#listed = this.#texts.some((text) => OPTION.test(text));
  }

  read(): Line[] {
    let left = MOST_MARKED;
    return this.#texts.map((text, index) => {
      const read = TICK.test(text) || !ITEM.test(text);
      const marked = read && MARK.test(text) && (left -= 1) >= 0;
      const votes = marked ? this.#votesAt(index) : [];
      const ending =
        read && left > 0 ? plainEnding(this.#own[index]!.text) : "";
      const ended = MARK.test(ending) && (left -= 1) >= 0;
      return { text, votes: ended ? [...votes, ...votesAtEnd(ending)] : votes };
    });
  }

  #votesAt(index: number): readonly VoteLine[] {
    const text = this.#texts[index]!;
    if (TICK.test(text)) {
      return readTicked(tokensOf(text.replace(TICK, "")), this.#listed);
    }
    const votes = this.#votesBelow(this.#above(index), this.#tokensAt(index));
    const quoted = this.#own[index]!.below === "quote";
    return quoted ? votes.filter(({ zero }) => !zero) : votes;
  }

  #above(index: number): Above | null {
    if (index === 0) {
      return null;
    }
    const text = this.#texts[index - 1]!;
    const item = ITEM.test(text) || TICK.test(text);
    return {
      text,
      tokens: this.#tokensAt(index - 1),
      near: this.#own[index]!.below === "line",
      item,
      next: this.#texts[index + 1] ?? "",
    };
  }

  #tokensAt(index: number): Tokens {
    return (this.#tokens[index] ??= tokensOf(this.#texts[index]!));
  }

  #votesBelow(above: Above | null, tokens: Tokens): readonly VoteLine[] {
    const votes = readVoteLine(tokens);
    if (above === null) {
      return votes;
    }
    if (!goesOn(above)) {
      return certain(votes, above);
    }
    const across = votesAcross(above, tokens);
    return across.length > 0
      ? across
      : certain(
          votes.filter(({ alone }) => alone),
          above
        );
  }
}

/** The votes that the last sentences of a long line say. */
function votesAtEnd(ending: string): VoteLine[] {
  return readVoteLine(tokensOf(ending))
    .filter(({ zero }) => !zero)
    .map((vote) => ({ ...vote, sure: false, alone: false }));
}

/** The votes that a line says, read on from the one above it. */
function votesAcross(above: Above, tokens: Tokens): VoteLine[] {
  const before = above.tokens.kinds.match(NUMBER)?.length ?? 0;
  return readVoteLine({
    kinds: above.tokens.kinds + tokens.kinds,
    texts: [...above.tokens.texts, ...tokens.texts],
  })
    .filter(({ number }) => number >= before)
    .map((vote) => ({ ...vote, sure: false }));
}

/** Votes, as certain as they can be below a line. */
function certain(votes: readonly VoteLine[], above: Above): VoteLine[] {
  return votes.flatMap((vote) => {
    const level = vote.first ? levelBelow(above, vote) : 2;
    return level === 0 ? [] : { ...vote, sure: vote.sure && level === 2 };
  });
}
