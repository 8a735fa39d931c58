// Generated from src/discourse/lib/replies/ballot-text/words/phrases.ts by bin/build; do not edit.

const SEPARATOR = /\s*[,\n]\s*/;

export function phrasesOf(words) {
  return words.trim().split(SEPARATOR);
}
