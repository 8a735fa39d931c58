const SEPARATOR = /\s*[,\n]\s*/;

/** The phrases of a list of words, which a comma or the end of a line parts. */
export function phrasesOf(words: string): string[] {
  return words.trim().split(SEPARATOR);
}
