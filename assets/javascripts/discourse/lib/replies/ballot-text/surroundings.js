// Generated from src/discourse/lib/replies/ballot-text/surroundings.ts by bin/build; do not edit.

import { isOpening } from "./before";

const FULL = /^[^]{40}/u;
const ENDED = /[.?:TE)]$/;
const SENTENCE_ENDED = /[.,]$/;
const PROMPT = /^(?:[$#%] |In \[)/;
const LAST_SENTENCE = /[^.?T]*$/;
const INTRODUCES_ANOTHER = /[sjUyAph]/;
const INTRODUCES_OWN = /[lmfV]/;
const SMALL_LETTER = /^[a-z]/;
const BREAKS_OFF = /[WGSvDmulh]$/;
const MENDS = /R|^i,/;
const MAKES_ANOTHER = /[ihpskjUyRA?]|u.{0,3}$/;

export function goesOn({ text, tokens, near, item }) {
  return near && !item && FULL.test(text) && !ENDED.test(tokens.kinds);
}

export function levelBelow(
  { text, tokens: { kinds }, near, item, next },
  vote
) {
  if (PROMPT.test(text) && (near || vote.zero)) {
    return 0;
  }
  if (kinds.endsWith(":")) {
    return levelIntroduced(kinds, vote);
  }
  if (isOpening(`${kinds}.`) && !(vote.zero && near)) {
    return 2;
  }
  if (vote.zero) {
    return SENTENCE_ENDED.test(kinds) ? 2 : 0;
  }
  if (item || ENDED.test(kinds)) {
    return 2;
  }
  if (!near) {
    return SMALL_LETTER.test(next) ? 0 : BREAKS_OFF.test(kinds) ? 1 : 2;
  }
  return MAKES_ANOTHER.test(LAST_SENTENCE.exec(kinds)[0]) ? 0 : 1;
}

function levelIntroduced(kinds, { zero }) {
  if (INTRODUCES_ANOTHER.test(kinds)) {
    return 0;
  }
  if (INTRODUCES_OWN.test(kinds)) {
    return 2;
  }
  return zero && !MENDS.test(kinds) ? 0 : 1;
}
