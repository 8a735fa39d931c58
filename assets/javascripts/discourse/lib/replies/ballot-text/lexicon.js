// Generated from src/discourse/lib/replies/ballot-text/lexicon.ts by bin/build; do not edit.

import * as besides from "./words/besides";
import * as blockers from "./words/blockers";
import * as changes from "./words/changes";
import * as claims from "./words/claims";
import * as consent from "./words/consent";
import * as dissent from "./words/dissent";
import * as leads from "./words/leads";
import * as openings from "./words/openings";
import { phrasesOf } from "./words/phrases";
import * as uses from "./words/uses";

const KINDS = [
  ["c", claims.BINDING],
  ["n", claims.NOT_BINDING],
  ["P", claims.COMMITTEE],
  ["r", claims.ROLES],
  ["Y", claims.AS],
  ["e", claims.SHORT_BINDING],
  ["q", claims.SHORT_NOT_BINDING],
  ["l", leads.LEADS],
  ["V", leads.VOTE],
  ["m", leads.SMALL],
  ["X", changes.WITHDRAWALS],
  ["X", changes.RETRACTIONS],
  ["R", changes.CORRECTIONS],
  ["g", openings.GREETINGS],
  ["t", openings.THANKS],
  ["a", consent.AGREEMENT],
  ["%", consent.IN_FAVOR],
  ["d", dissent.REFUSAL],
  ["z", dissent.ABSTENTION],
  ["o", openings.FILLERS],
  ["O", openings.ALSO],
  ["f", besides.FROM_ME],
  ["B", besides.BECAUSE],
  ["i", blockers.CONDITIONS],
  ["C", blockers.AFTERWARDS],
  ["Q", blockers.CIRCUMSTANCES],
  ["b", blockers.BUT],
  ["u", blockers.NEGATIONS],
  ["h", blockers.HEDGES],
  ["I", blockers.OPINIONS],
  ["p", blockers.PAST],
  ["s", blockers.TOLD],
  ["k", blockers.OTHERS],
  ["j", uses.INSTRUCTIONS],
  ["U", uses.OUTPUT],
  ["y", uses.COUNTS],
  ["A", uses.OPTIONS],
  ["&", blockers.JOINS],
  ["v", besides.RELATIONS],
  ["F", besides.FROM],
  ["L", besides.PLACES],
  ["D", besides.DETERMINERS],
  ["w", besides.THINGS],
  ["S", besides.STARTS],
];

const PIECE = /[A-Za-z0-9\u00c0-\u024f\u0400-\u04ff'._@-]+|[^]/gu;

export const PHRASES = KINDS.flatMap(([kind, words]) =>
  phrasesOf(words).map((phrase) => [phrase, kind])
);

const KIND_OF = new Map(PHRASES);
const LONGEST = /* @__PURE__ */ new Map();

for (const [phrase] of PHRASES) {
  const [first, ...more] = phrase.match(PIECE);
  LONGEST.set(first, Math.max(1 + more.length, LONGEST.get(first) ?? 0));
}

export function phraseAt(pieces, index) {
  let phrase = pieces.slice(index, index + (LONGEST.get(pieces[index]) ?? 0));
  while (phrase.length > 0) {
    const kind = KIND_OF.get(phrase.join(""));
    if (kind) {
      return { kind, length: phrase.length };
    }
    phrase = phrase.slice(0, -1);
  }
  return null;
}
