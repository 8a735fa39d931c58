/** A stretch of a plain text; with `href` it is a link. */
export interface TextPiece {
  readonly text: string;
  readonly href?: string;
}

/** Whatever may be a link, up to what no address has in it: spaces, quotes, marks that steer how text runs. */
const CANDIDATE =
  /https?:\/\/(?!\/)[^\s\p{Cc}\p{Cf}"<>\\^`{|}\p{Pi}\p{Pf}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/giu;

const TRAILING = /[.,;:!?'*…]$/u;

const OPENERS: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
};

/**
 * Splits a plain text into links and what lies between them, which together are
 * the text again. Only http and https addresses are links. The punctuation of
 * the sentence that a link stands in does not belong to it, nor does a bracket
 * that was opened before it.
 *
 * @example
 * linkedText("See https://a.example/b.") // "See ", the link "https://a.example/b", "."
 */
export function linkedText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { 0: candidate, index } of text.matchAll(CANDIDATE)) {
    const link = trimmed(candidate);
    if (standsAlone(text, index) && isAddress(link)) {
      pieces.push(
        { text: text.slice(done, index) },
        { text: link, href: link }
      );
      done = index + link.length;
    }
  }
  pieces.push({ text: text.slice(done) });
  return pieces.filter((piece) => piece.text !== "");
}

/** Whether no word runs into what begins there. */
function standsAlone(text: string, index: number): boolean {
  return !/[a-z0-9]/i.test(text.charAt(index - 1));
}

function trimmed(candidate: string): string {
  let link = candidate;
  while (TRAILING.test(link) || closesTooMuch(link)) {
    link = link.slice(0, -1);
  }
  return link;
}

function closesTooMuch(link: string): boolean {
  const closer = link.at(-1) ?? "";
  const opener = OPENERS[closer];
  return opener !== undefined && count(link, closer) > count(link, opener);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function isAddress(link: string): boolean {
  try {
    return /^https?:$/.test(new URL(link).protocol);
  } catch {
    return false;
  }
}
