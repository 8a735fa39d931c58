// Generated from src/discourse/lib/replies/ballot-text/chunks.ts by bin/build; do not edit.

const IN_CLAIM = "[lmofVY,/&.uFDL-]|K(?=P)";
const CLAIMS = `(?:${IN_CLAIM})*[cnrPeq](?:[cnrPeq]|${IN_CLAIM})*`;
export const CLAIM = `(?:\\(${CLAIMS}(?:\\)|$)|\\[${CLAIMS}\\]|"${CLAIMS}"|u?[cn](?:\\)$)?|P|q(?=\\.*$))`;
export const LOOSE_CLAIM =
  '\\(+[^()?iskhjp"#NZMKy]*[cnPeq](?![WG])[^()?iskhjp"#NZMKy]*\\)+';

export function claimOf(round) {
  return /[nq]|u-*c/.test(round) ? false : /[cPe]/.test(round) || null;
}

export function atomic(pattern) {
  return `(?:(?=(${pattern}))\\1)`;
}
