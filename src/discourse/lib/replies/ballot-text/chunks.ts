/** How certain it is that a number is a vote: not at all, probably, or beyond doubt. */
export type Level = 0 | 1 | 2;

// Patterns of the kinds of words, of which lexicon.ts and tokens.ts have the letters.

const IN_CLAIM = "[lmofVY,/&.uFDL-]|K(?=P)";
const CLAIMS = `(?:${IN_CLAIM})*[cnrPeq](?:[cnrPeq]|${IN_CLAIM})*`;

/** That a vote is binding, or not. */
export const CLAIM = `(?:\\(${CLAIMS}(?:\\)|$)|\\[${CLAIMS}\\]|"${CLAIMS}"|u?[cn](?:\\)$)?|P|q(?=\\.*$))`;

/** That a vote is binding, in more words; it is not read as surely. */
export const LOOSE_CLAIM =
  '\\(+[^()?iskhjp"#NZMKy]*[cnPeq](?![WG])[^()?iskhjp"#NZMKy]*\\)+';

/** Whether it is said to be binding, in what stands round a number; null where nothing is said. */
export function claimOf(round: string): boolean | null {
  return /[nq]|u-*c/.test(round) ? false : /[cPe]/.test(round) || null;
}

/**
 * A pattern that matches once, at the first of its alternatives that fits, so that
 * a repeated one takes no longer than its text is long. It has to be the first
 * group of its expression.
 */
export function atomic(pattern: string): string {
  return `(?:(?=(${pattern}))\\1)`;
}
