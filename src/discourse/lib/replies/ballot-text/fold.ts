const LETTERS: Record<string, string> = {
  a: "àáâãäåāăąæ",
  c: "çćĉċč",
  d: "ďđð",
  e: "èéêëēĕėęě",
  g: "ĝğġģ",
  h: "ĥħ",
  i: "ìíîïĩīĭįı",
  j: "ĵ",
  k: "ķ",
  l: "ĺļľŀł",
  n: "ñńņňŉŋ",
  o: "òóôõöøōŏőœ",
  r: "ŕŗř",
  s: "śŝşšßș",
  t: "ţťŧțþ",
  u: "ùúûüũūŭůűų",
  w: "ŵ",
  y: "ýÿŷ",
  z: "źżž",
  е: "ёѐ",
  "'": "’‘ʼ`´",
  "-": "‐‑–—−",
};

const FOLDED = new Map(
  Object.entries(LETTERS).flatMap(([base, letters]) =>
    [...letters].map((letter) => [letter, base])
  )
);

const TO_FOLD = /[^ -@[-_a-z{-~]/gu;
const CAPITAL = /[A-ZÀ-ÖØ-ÞĀ-žȘȚЀ-Я]/u;

/** What somebody wrote as the lists of words have it: in small letters, without accents. */
export function fold(text: string): string {
  return text.replace(TO_FOLD, foldOne);
}

function foldOne(letter: string): string {
  const small = CAPITAL.test(letter) ? letter.toLowerCase() : letter;
  return FOLDED.get(small) ?? small;
}
