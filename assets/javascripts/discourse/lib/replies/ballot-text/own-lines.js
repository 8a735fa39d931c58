// Generated from src/discourse/lib/replies/ballot-text/own-lines.ts by bin/build; do not edit.

import { ownWords } from "./own-words";
import { plain, plainEnding } from "./plain-line";
import { goesOn, levelBelow } from "./surroundings";
import { tokensOf } from "./tokens";
import { readTicked, readVoteLine } from "./vote-line";

const MOST_MARKED = 25;
const MARK =
  /[+＋﹢➕±👍👎]|:thumbs|[-−–—‐‑－﹣➖][01０１.．,]|(?:^|[^0-9０-９])[0０](?![0-9０-９])/u;
const NUMBER = /[NZ]/g;
const ITEM = /^(?:[-*•·] |\(?[1-9][0-9]?[.)] |[[(] ?[\])])/;
const TICK = /^(?:[-*] )?[[(] ?[xX*✓✔☑] ?[\])] ?/;
const OPTION = /^(?:[-*] )?[[(] ?[\])] ?[+＋\-−–0]/;

export function ownLines(raw) {
  return new Reader(raw).read();
}

class Reader {
  #own;
  #texts;
  #tokens = [];
  /** Whether an option of a call is left without a tick. */
  #listed;

  constructor(raw) {
    const words = ownWords(raw)
      .map((line) => ({ line, text: plain(line.text) }))
      .filter(({ text }) => text !== "");
    this.#own = words.map(({ line }) => line);
    this.#texts = words.map(({ text }) => text);
    this.#listed = this.#texts.some((text) => OPTION.test(text));
  }

  read() {
    let left = MOST_MARKED;
    return this.#texts.map((text, index) => {
      const read = TICK.test(text) || !ITEM.test(text);
      const marked = read && MARK.test(text) && (left -= 1) >= 0;
      const votes = marked ? this.#votesAt(index) : [];
      const ending = read && left > 0 ? plainEnding(this.#own[index].text) : "";
      const ended = MARK.test(ending) && (left -= 1) >= 0;
      return { text, votes: ended ? [...votes, ...votesAtEnd(ending)] : votes };
    });
  }

  #votesAt(index) {
    const text = this.#texts[index];
    if (TICK.test(text)) {
      return readTicked(tokensOf(text.replace(TICK, "")), this.#listed);
    }
    const votes = this.#votesBelow(this.#above(index), this.#tokensAt(index));
    const quoted = this.#own[index].below === "quote";
    return quoted ? votes.filter(({ zero }) => !zero) : votes;
  }

  #above(index) {
    if (index === 0) {
      return null;
    }
    const text = this.#texts[index - 1];
    const item = ITEM.test(text) || TICK.test(text);
    return {
      text,
      tokens: this.#tokensAt(index - 1),
      near: this.#own[index].below === "line",
      item,
      next: this.#texts[index + 1] ?? "",
    };
  }

  #tokensAt(index) {
    return (this.#tokens[index] ??= tokensOf(this.#texts[index]));
  }

  #votesBelow(above, tokens) {
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

function votesAtEnd(ending) {
  return readVoteLine(tokensOf(ending))
    .filter(({ zero }) => !zero)
    .map((vote) => ({ ...vote, sure: false, alone: false }));
}

function votesAcross(above, tokens) {
  const before = above.tokens.kinds.match(NUMBER)?.length ?? 0;
  return readVoteLine({
    kinds: above.tokens.kinds + tokens.kinds,
    texts: [...above.tokens.texts, ...tokens.texts],
  })
    .filter(({ number }) => number >= before)
    .map((vote) => ({ ...vote, sure: false }));
}

function certain(votes, above) {
  return votes.flatMap((vote) => {
    const level = vote.first ? levelBelow(above, vote) : 2;
    return level === 0 ? [] : { ...vote, sure: vote.sure && level === 2 };
  });
}
