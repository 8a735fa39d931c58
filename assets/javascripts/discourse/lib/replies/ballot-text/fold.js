// Generated from src/discourse/lib/replies/ballot-text/fold.ts by bin/build; do not edit.

const LETTERS = {
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

export function fold(text) {
  return text.replace(TO_FOLD, foldOne);
}

function foldOne(letter) {
  const small = CAPITAL.test(letter) ? letter.toLowerCase() : letter;
  return FOLDED.get(small) ?? small;
}
