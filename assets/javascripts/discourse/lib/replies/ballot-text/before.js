// Generated from src/discourse/lib/replies/ballot-text/before.ts by bin/build; do not edit.

import { atomic, CLAIM } from "./chunks";

const KNOWN = [
  // A greeting, and thanks for something, up to a mark.
  "g[KWLgwomS&DGVk@]{0,4}[,.:-]+",
  "t[^cnPNZMiRjh.,:?T()[\\]-]{0,20}[,.:-]+",
  "t[K@]{0,2}",
  // A claim, a role, a heading.
  `${CLAIM}[:,-]*`,
  "Y[mPrKWcn&]{1,4}o?[,:-]+",
  "r+o,",
  "\\[V\\]:?",
  `V(?:${CLAIM})?[:=>]`,
  "v:",
  // A change names the old vote too, which is none any more; nor is one that is withdrawn.
  "lF?[NZ]v",
  `X[NZ]${CLAIM}?[,.&]*`,
  // Who votes, be it that the vote comes from another place.
  "l[Fv]D?[WKp]{0,2}[LV]+[:,-]?",
  "l[:=>]?-?",
  "m",
  // "As on the dev list:"
  "oD?[WKp]{0,2}L+[:,-]+",
  // Agreement, regret, and what says nothing.
  "d,?b,?",
  "[ad%](?:[vDmwQ]+[,.:-]+|[,.:-]*)",
  "[gzoOEf][,.:-]*",
].join("|");

const DOUBTFUL = `${KNOWN}|&[,:]*|@,?|r+:|R[,:]*|[iu],|[NZ]${CLAIM}?>`;
const SURE = new RegExp(`^${atomic(KNOWN)}*$`);
const MENDED = new RegExp(`^${atomic(DOUBTFUL)}*$`);
const OLD_VOTE = /^.*>/;
const WITH_LEAD = /^(.*?)([oOa]*l[lmofacnrPE]*:?m*)$/;
const AFTER_MARK = /^(.*)([,-]+[&oO,]*[mofa%EcnPld]*)$/;
const AFTER_JOIN = /^(.*)([&b],?[ofa%EcnPd]*)$/;
const AFTER_COLON = /^(.*[SaGl].*)(:[mofa%EcnP]*)$/;
const AFTER_VERB = /^(.*[Sl].*)(&V)$/;
const SENTENCE = /^(.*[.?T])([^.?T]*)$/;
const END = /.{0,40}$/;
const LABEL = /^[#KW]?\.?$/;
const LAST_CLAUSE = /[^,:&-]*$/;
const ANOTHER = /[iIjUyRA?"([=]|(?<!a)Q/;
const ANOTHER_WITH_LEAD = /[ij?"([=]/;
const ANOTHER_IN_CLAUSE = /[uhpskj#NZVx>QIUyRA]/;
const CONCLUDES = /[,-][&b]+[oO]*$/;
const NO_PROSE = /[j?"([=]/;
const ANOTHER_IF_BARE = /[Csk:VNZ]|h$|^[#K,@]*$|^l[^S]*$/;
const ANOTHER_LINE = /^[-([#x]/;
const NOTHING = { level: 0, round: "" };

export function isOpening(kinds) {
  return SURE.test(kinds);
}

export function readBefore(before) {
  if (SURE.test(before)) {
    return { level: 2, round: before };
  }
  if (MENDED.test(before)) {
    return { level: 1, round: before.replace(OLD_VOTE, "") };
  }
  if (ANOTHER_LINE.test(before)) {
    return NOTHING;
  }
  const [, earlier = "", sentence = before] = SENTENCE.exec(before) ?? [];
  if (earlier.includes("j")) {
    return NOTHING;
  }
  return !LABEL.test(earlier) && MENDED.test(sentence)
    ? { level: 1, round: sentence }
    : readSentence(END.exec(sentence)[0]);
}

function readSentence(sentence) {
  const [, told, lead] = WITH_LEAD.exec(sentence) ?? [];
  if (told !== void 0 && !isAnotherBeforeLead(told)) {
    return { level: 1, round: lead };
  }
  const [, clause, bare] =
    AFTER_MARK.exec(sentence) ??
    AFTER_JOIN.exec(sentence) ??
    AFTER_VERB.exec(sentence) ??
    AFTER_COLON.exec(sentence) ??
    [];
  return clause !== void 0 &&
    !ANOTHER.test(clause) &&
    !ANOTHER_IF_BARE.test(clause)
    ? { level: 1, round: bare }
    : NOTHING;
}

function isAnotherBeforeLead(told) {
  const another = CONCLUDES.test(told) ? NO_PROSE : ANOTHER_WITH_LEAD;
  return (
    another.test(told) || ANOTHER_IN_CLAUSE.test(LAST_CLAUSE.exec(told)[0])
  );
}
