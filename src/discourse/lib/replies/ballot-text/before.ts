import { atomic, CLAIM, type Level } from "./chunks";

/** What may stand before a vote and leaves it one, as the kinds of words. */
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
/** A correction, a change of which one may doubt that it is one, or somebody who is addressed. */
const DOUBTFUL = `${KNOWN}|&[,:]*|@,?|r+:|R[,:]*|[iu],|[NZ]${CLAIM}?>`;

const SURE = new RegExp(`^${atomic(KNOWN)}*$`);
const MENDED = new RegExp(`^${atomic(DOUBTFUL)}*$`);
const OLD_VOTE = /^.*>/;

// A vote that ends what has begun as something else.
const WITH_LEAD = /^(.*?)([oOa]*l[lmofacnrPE]*:?m*)$/;
const AFTER_MARK = /^(.*)([,-]+[&oO,]*[mofa%EcnPld]*)$/;
const AFTER_JOIN = /^(.*)([&b],?[ofa%EcnPd]*)$/;
const AFTER_COLON = /^(.*[SaGl].*)(:[mofa%EcnP]*)$/;
const AFTER_VERB = /^(.*[Sl].*)(&V)$/;
const SENTENCE = /^(.*[.?T])([^.?T]*)$/;
/** So many words of a sentence are read. */
const END = /.{0,40}$/;
/** What numbers a line, or names an option. */
const LABEL = /^[#KW]?\.?$/;
const LAST_CLAUSE = /[^,:&-]*$/;

// What makes a number another thing: anywhere in the sentence, in the same clause,
// where nothing leads to the number, and at the head of the line.
const ANOTHER = /[iIjUyRA?"([=]|(?<!a)Q/;
const ANOTHER_WITH_LEAD = /[ij?"([=]/;
const ANOTHER_IN_CLAUSE = /[uhpskj#NZVx>QIUyRA]/;
/** "…, so": what is said before it has led to the vote. */
const CONCLUDES = /[,-][&b]+[oO]*$/;
const NO_PROSE = /[j?"([=]/;
const ANOTHER_IF_BARE = /[Csk:VNZ]|h$|^[#K,@]*$|^l[^S]*$/;
const ANOTHER_LINE = /^[-([#x]/;

const NOTHING = { level: 0, round: "" } as const;

/** What stands before a number in its line. */
export interface Before {
  /** How certain it leaves that the number is a vote. */
  readonly level: Level;
  /** What of it may hold a claim. */
  readonly round: string;
}

/** Whether a line is nothing but what may stand before a vote. */
export function isOpening(kinds: string): boolean {
  return SURE.test(kinds);
}

/** Reads what stands before a number in its line, as the kinds of its words. */
export function readBefore(before: string): Before {
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
    : readSentence(END.exec(sentence)![0]);
}

function readSentence(sentence: string): Before {
  const [, told, lead] = WITH_LEAD.exec(sentence) ?? [];
  if (told !== undefined && !isAnotherBeforeLead(told)) {
    return { level: 1, round: lead! };
  }
  const [, clause, bare] =
    AFTER_MARK.exec(sentence) ??
    AFTER_JOIN.exec(sentence) ??
    AFTER_VERB.exec(sentence) ??
    AFTER_COLON.exec(sentence) ??
    [];
  return clause !== undefined &&
    !ANOTHER.test(clause) &&
    !ANOTHER_IF_BARE.test(clause)
    ? { level: 1, round: bare! }
    : NOTHING;
}

function isAnotherBeforeLead(told: string): boolean {
  const another = CONCLUDES.test(told) ? NO_PROSE : ANOTHER_WITH_LEAD;
  return (
    another.test(told) || ANOTHER_IN_CLAUSE.test(LAST_CLAUSE.exec(told)![0])
  );
}
