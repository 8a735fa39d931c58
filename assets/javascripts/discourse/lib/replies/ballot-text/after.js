// Generated from src/discourse/lib/replies/ballot-text/after.ts by bin/build; do not edit.

import { CLAIM, LOOSE_CLAIM } from "./chunks";

const FROM_PLACE = ",?l?[Fv][DK]?[WKp]{0,2}[LV]+";
const THING =
  "[v%][Dm]*[wA](?:[wDKQ#V]|v(?=[DwVm#]))*(?=$|[.,:;(E-])|vDV(?=$|[.,:(E-])";
const REMARK = '[([](?:[zfota]|l(?![WGK]))[^()[\\]?iskhjp"#NZMKyu]*[)\\]]';

const BESIDE = new RegExp(
  `^(?:[,:/T-]?(?:${CLAIM}V?|[fEz]|[oO](?=$|[.,:()[EFfoOcnzatlvB&-])|Y[PrKWc]{1,2}|${REMARK}|\\(p[NZ]\\))|${FROM_PLACE}|${THING})*`
);

const BRACKET = /[)\]]$/;
const OTHER_CLAIM = new RegExp(`^(?:\\([cnrP]\\?\\)|${LOOSE_CLAIM})`);
const ASKED = /\?/;

const TAILS = [
  [/^%?[.EH:]*$/, 2],
  // A question, a count, a name.
  [/^[^.T]*\?|^[.T]*\?/, 0],
  [/^[.,:-]*[#NZM]/, 0],
  [/^[.-]*K\.*$/, 1],
  [/^[.,:-]*(?:K[,&/-]*)+(?:\(|$)/, 0],
  // It is taken back, perhaps.
  [/X|^[,.-](?:[^.T]*[,-])?u\.*$/, 1],
  [/^@+,?[ta]/, 1],
  [/^[,.-]*F/, 0],
  // A reason that is left open, as in a template.
  [/^,?BT/, 0],
  [/^,?B/, 2],
  // A condition, be it in another clause; in the same one more words make it another thing.
  [/^[^.T]*[,:(-][&bu]*[iC]/, 0],
  [/^\.[&b]*[iC]/, 0],
  [/^[.,-]*u?,*R/, 1],
  [/^[^.T]*p[NZ]/, 1],
  [/^[^.T]*[NZ]/, 0],
  [/^u[WSGawDVmlK][^.Ti]*$/, 1],
  [/^[^.T,:([-]*[isjC"]/, 0],
  [/^v[Dm]*[wGl][^.T,:([uhyQ-]*[kp]/, 1],
  [/^[SDItald][^.T,:([-]*[uhpkyQ]/, 1],
  [/^[^.T,:([-]*[uhpkyQ]/, 0],
  // A sentence of its own.
  [/^\.&*[bhu]/, 1],
  [/^\./, 2],
  // A clause of its own.
  [/^[,-]+[hI]\.*$/, 0],
  [/^[,-]*&*A/, 1],
  [/^[,-]+&*[bKv]/, 1],
  [/^[,-]+[^.T]*[hsRbiQ]/, 1],
  [/^[,-]+/, 2],
  [/^:[^.T]*[iuhpskjyR]/, 1],
  [/^:[atdlSoB]/, 2],
  [/^:[OmuI]/, 1],
  [/^:[WDG][^.,]{2,}/, 1],
  [/^:/, 0],
  [/^T\.*[at]|^\/[at]/, 2],
  // What it is for.
  [/^[v%][Dm]*[wGl]/, 1],
  [/^[v%]D(?![WKUS])/, 1],
  [/^%[.,!EH:-]/, 2],
  [/^%/, 1],
  [/^v/, 0],
  // A reason without a mark before it.
  [/^&?[atdzl][^.T]*[hsRb]/, 1],
  [/^&[ta]|^[atdz]/, 2],
  [/^&?[SDIoOlm]/, 1],
  [/^w+a/, 1],
  [/^[WGw][^.T,:(iuhpskjyUNZ#?[-]*a/, 1],
  [/^[WGEw][.E]*$/, 1],
  // Something in brackets.
  [/^\([SDu][^()ijs?#NZ]*\)\.*$/, 1],
  [/^[([][^()[\]]*[iuhpskjyd#NZ?]/, 0],
  [/^[([][K,&]*[)\]]|^[([][cn][WG]|^[([]vK/, 0],
  [/^(?:\([^()]+\)|\[[^[\]]+\])(?![^.T]*[iuhpsk])/, 1],
];

const MARKED_TAILS = [
  [/^[SDIl][^.T]*[hsRb]/, 1],
  [/^[SDIl](?![^.T]*[iuhpsk?])/, 2],
  [/^[WG][^.,:(?iuhpskjy#&]*(?:[.,]|$)/, 1],
];

export function readAfter(after) {
  const beside = BESIDE.exec(after)[0];
  const rest = after.slice(beside.length);
  const claim = OTHER_CLAIM.exec(rest)?.[0] ?? "";
  const tail = rest.slice(claim.length);
  const level = Math.max(
    levelOf(tail, TAILS),
    BRACKET.test(beside) ? levelOf(tail, MARKED_TAILS) : 0
  );
  return {
    level: Math.min(level, claim === "" ? 2 : 1),
    beside: ASKED.test(claim) ? beside : beside + claim,
    tail,
  };
}

function levelOf(tail, tails) {
  return tails.find(([pattern]) => pattern.test(tail))?.[1] ?? 0;
}
