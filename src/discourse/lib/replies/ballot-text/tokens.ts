import type { Choice } from "../../tally";
import { fold } from "./fold";
import { phraseAt } from "./lexicon";

/** A line of words: a letter for the kind of each, and each as it was written. */
export interface Tokens {
  readonly kinds: string;
  readonly texts: readonly string[];
}

// Numbers. Whole ones are +1 and -1, however often the sign is repeated.
const PLUS = "[+＋﹢➕]";
const MINUS = "[\\-−–—‐‑－﹣➖]";
const WHOLE = "[1１](?:[.．][0０]{1,3}|,[0０]{1,2})?";
const FRACTION = "1/[2-9]|[0０]?(?:[.．][0-9０-９]{1,3}|,[0-9０-９]{1,2})";
/** What makes a number part of a version, a date, a telephone number or an amount. */
const ENDS =
  "(?![0-9０-９A-Za-z%°$€£@&*#^'’/\\\\_…]|[.,:．，](?:[0-9０-９])|[\\-–+][0-9(]|-ish|\\.\\.)";
const NUMBER = `(?:${PLUS}{1,5}|${MINUS}{1,5})(?:${FRACTION}|${WHOLE}|[0０])${ENDS}|(?:±|\\+/?[-−])[0０]${ENDS}`;
const MANY = `\\+{1,3}10{2,6}${ENDS}`;
/** Emoji, and how the forum writes them. Their tone says nothing. */
const TONE = "[\\u{1f3fb}-\\u{1f3ff}]?";
const HEADED = new RegExp(`^(${NUMBER})(?:[ :]|$)`, "u");
const IS_PLUS = new RegExp(`^(?:${PLUS}+${WHOLE}|${MANY}|👍${TONE})$`, "u");
const IS_MINUS = new RegExp(`^(?:${MINUS}+${WHOLE}|👎${TONE})$`, "u");

const LETTER =
  "[A-Za-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0400-\\u04ff]";
const EMOJI =
  "[\\u{1f000}-\\u{1fbff}\\u2600-\\u2794\\u2798-\\u27bf\\u2b00-\\u2bff]|<3|\\\\o/|:[a-z][a-z0-9_+\\-]{1,40}:(?::?t[1-6]:)?|[:;=]'?-?[)DPp3](?![A-Za-z0-9])|[:;=]'?-?[(\\/|](?!\\S)|\\^_+\\^";

/**
 * What a line is made of, each with the letter of its kind: an address (a word
 * like others), a number, a bare 0, more than anybody can vote, thumbs up and
 * down, other emoji, somebody who is addressed, words and signs, which are looked
 * up, and what parts them.
 */
const TOKENS: readonly (readonly [kind: string, pattern: string])[] = [
  [" ", " "],
  ["W", "https?://[^ ]+"],
  ["N", NUMBER],
  ["Z", `[0０]${ENDS}`],
  ["M", MANY],
  ["H", `👍${TONE}|:(?:\\+1|thumbsup)(?::t[2-6])?:`],
  ["J", `👎${TONE}|:(?:-1|thumbsdown)(?::t[2-6])?:`],
  ["E", EMOJI],
  ["@", "@[A-Za-z0-9_\\-]+"],
  ["", `${LETTER}+(?:(?:['’._@\\-]|\\+{1,2})${LETTER}+)*@?`],
  ["", "[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]"],
  ["T", "…|\\.{2,}|。{2,}"],
  [".", "[.!~。！｡～]+"],
  ["?", "[?？]"],
  [",", "[,，、;；]"],
  [">", "[-=]>|→|⇒"],
  ["-", "[\\-–—]+"],
  [":", "[:：]"],
  ["=", "="],
  ["(", "[({（]"],
  [")", "[)}）]"],
  ["[", "[[【]"],
  ["]", "[\\]】]"],
  ["/", "[/|]"],
  ["&", "&"],
  ['"', "[\"“”„«»「」']"],
  ["x", "[^]"],
];
const TOKEN = new RegExp(
  TOKENS.map(([, pattern]) => `(${pattern})`).join("|"),
  "gu"
);

/** Cuts a plain line into words. */
export function tokensOf(line: string): Tokens {
  const pieces = [...line.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    kind: TOKENS[match.indexOf(match[0], 1) - 1]![0],
  }));
  const folded = pieces.map(({ text }) => fold(text));
  const texts: string[] = [];
  let kinds = "";
  let index = 0;
  while (index < pieces.length) {
    const { text, kind } = pieces[index]!;
    const phrase = kind === "" ? phraseAt(folded, index) : null;
    if (kind !== " ") {
      kinds += phrase?.kind ?? (kind || unknown(text, folded[index]!));
      texts.push(text);
    }
    index += phrase?.length ?? 1;
  }
  return { kinds, texts };
}

const NAME = /^[A-Z\u00c0-\u00d6\u00d8-\u00deА-Я]/u;
const VERSION = /^(?:v?[0-9]+(?:\.[0-9]+)+|rc-?[0-9]+$)/;
const DIGITS = /^[0-9]/;
const DOING = /^[a-z]{3,}ing$/;
/** "binding", its letters in some other order. */
const MISSPELT = /^((?:non|not|un)-?)?b[ind]{2,5}[ingd]{2,4}$/;
const AT = /^[a-z.-]+@/;

/**
 * The kind of a word that no list has: a claim, a version, an amount, a mail
 * address, a name, something that is done, or another word.
 */
function unknown(word: string, folded: string): string {
  const misspelt = MISSPELT.exec(folded);
  if (misspelt) {
    return misspelt[1] ? "n" : "c";
  }
  if (VERSION.test(folded)) {
    return "w";
  }
  if (DIGITS.test(folded)) {
    return "#";
  }
  if (AT.test(folded)) {
    return "L";
  }
  return NAME.test(word) ? "K" : DOING.test(folded) ? "G" : "W";
}

/** The number with which a line begins, whatever follows; null where it begins otherwise. */
export function numberAtHead(line: string): string | null {
  return HEADED.exec(line)?.[1] ?? null;
}

/** The side on which a number or a thumb counts. Fractions and signed zeros express strength, and count as 0. */
export function choiceOf(typed: string): Choice {
  return IS_PLUS.test(typed) ? "+1" : IS_MINUS.test(typed) ? "-1" : "0";
}
