// Generated from src/discourse/lib/linked-text.ts by bin/build; do not edit.

const CANDIDATE =
  /https?:\/\/(?!\/)[^\s\p{Cc}\p{Cf}"<>\\^`{|}\p{Pi}\p{Pf}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/giu;
const TRAILING = /[.,;:!?'*…]$/u;

const OPENERS = {
  ")": "(",
  "]": "[",
};

export function linkedText(text) {
  const pieces = [];
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

function standsAlone(text, index) {
  return !/[a-z0-9]/i.test(text.charAt(index - 1));
}

function trimmed(candidate) {
  let link = candidate;
  while (TRAILING.test(link) || closesTooMuch(link)) {
    link = link.slice(0, -1);
  }
  return link;
}

function closesTooMuch(link) {
  const closer = link.at(-1) ?? "";
  const opener = OPENERS[closer];
  return opener !== void 0 && count(link, closer) > count(link, opener);
}

function count(text, character) {
  return text.split(character).length - 1;
}

function isAddress(link) {
  try {
    return /^https?:$/.test(new URL(link).protocol);
  } catch {
    return false;
  }
}
