import type { Choice } from "../../tally";
import type { BallotText } from "./types";

/** What one line says, where it is a vote. */
export interface VoteLine extends BallotText {
  /** Whether it is nothing but a vote: no reason stands on the line. */
  readonly alone: boolean;
}

/** So much of a line is read, in characters. */
const HEAD = /^[^]{0,200}/u;

const SPACE = /[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]/g;
const EMPHASIS = /(\*{1,3}|_{1,3}|`{1,3})([^*_`]+)\1/g;
const EMPHASIS_TAG = /<\/?(?:b|strong|i|em|code)>|<br ?\/?>|\[\/?[bi]\]/gi;
/** How Markdown breaks a line. */
const BREAK = /\\ ?$/;
/** The editor puts a backslash where Markdown would take a sign for its own. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const HEADING = /^#{1,6} /;

// Numbers. Whole ones are +1 and -1, however often the sign is repeated.
const PLUS = "[+＋﹢➕]";
const MINUS = "[-−–—‐‑－﹣➖]";
const WHOLE = "[1１](?:[.．][0０]{1,3}|,[0０]{1,2})?";
const FRACTION = "1/[2-9]|[0０]?(?:[.．][0-9０-９]{1,3}|,[0-9０-９]{1,2})";
const SIGNED = `(?:${PLUS}{1,5}|${MINUS}{1,5})(?:${FRACTION}|${WHOLE}|[0０])`;
const NUMBER = `(?:${SIGNED}|[0０])`;
const IS_PLUS = new RegExp(`^${PLUS}+${WHOLE}$`);
const IS_MINUS = new RegExp(`^${MINUS}+${WHOLE}$`);

// Emoji, and how the forum writes them. Their tone says nothing.
const TONE = "(?:\\ud83c[\\udffb-\\udfff])?";
const THUMB_UP = `👍${TONE}|:(?:\\+1|thumbsup)(?::t[2-6])?:`;
const THUMB_DOWN = `👎${TONE}|:(?:-1|thumbsdown)(?::t[2-6])?:`;

// What may stand round a number.
const NOT = "(?:non|not|un)[ \\-‐‑–]?";
const CLAIM = `(?:(?:${NOT})?binding(?: (?:veto|vote))?|veto)`;
const MARKED_CLAIM = `(?:\\(${CLAIM}\\)|\\[${CLAIM}\\]|（${CLAIM}）)`;
const BESIDE = [
  ` ?${MARKED_CLAIM}`,
  `(?:,| [-–—])? ${CLAIM}`,
  ",? from my (?:side|end)",
  ",? from me",
  " (?:for|in favou?r of|on|to) (?:the|this|your) (?:adoption|change|donation|module|motion|plan|proposal|proposed change|release|resolution|rfc|strategy|vote)",
].join("|");
const LEAD_TO_SIGNED =
  "(?:(?:(?:here|it|that|this)(?:['’]s| is) )?(?:a|my) )?(?:big |huge |strong )?";
const LEAD = [
  `${MARKED_CLAIM} ?`,
  `my (?:(?:${NOT})?binding )?vote(?: is(?: now)?)?:? `,
  "vote: ",
  "from (?:me|my side)[:,]? (?:a )?",
  "(?:i(?:['’]m| am)? )?voting:? ",
  "i (?:hereby )?(?:vote|cast(?: my vote)?):? (?:a )?",
  `(?:i(?:['’]m| am)? )?chang(?:e|ing) my vote (?:from ${NUMBER} )?to `,
].join("|");

// What may follow. A condition makes it no vote, nor does a name: then the line counts others' votes.
const CONDITION =
  "(?!(?:although|as long as|assuming|but|by|conditional|contingent|depending|except|from|given|however|if|modulo|not|on condition|on the condition|once|only|or|pending|provided|providing|subject to|though|unless|until|when|with the condition)(?![a-z]))";
const TOLD = `${CONDITION}(?![0-9０-９]|${PLUS}|${MINUS})[^]+`;
const AFTER = [
  "[.!。！]{0,3}",
  `(?:[.!;]{1,3} |[。！；] ?)(?<reason>${TOLD})`,
  `(?:, |， ?)(?<aside>${TOLD})`,
  " (?<because>(?:because|(?:and )?(?:thank you|thanks)|lgtm|thx)(?![a-z])[^]*)",
  ` (?<remark>(?=[a-z]|[^ -~])(?!(?:and|votes?|x ?[0-9])(?![a-z]))${TOLD})`,
].join("|");
/** Words that begin a sentence, and not a name. */
const SENTENCE =
  "A|Checked|Glad|Good|Great|Happy|I|It|LGTM|Looks|My|Nice|Tested|Thank|Thanks|That|The|There|This|Verified|We|Works";
const NAME = new RegExp(`^(?!(?:${SENTENCE})(?![A-Za-z]))[A-Z]`);
const MARKED_END = /[)\]）]$/;

const VOTE = new RegExp(
  `^(?<lead>${LEAD_TO_SIGNED}(?=${PLUS}|${MINUS})|${LEAD}|)(?<number>${NUMBER})(?<beside>(?:${BESIDE}){0,4})(?:${AFTER})$`,
  "i"
);
const EMOJI = new RegExp(
  `^(?:(?<up>${THUMB_UP})|(?<down>${THUMB_DOWN}))(?<beside>(?: ?${MARKED_CLAIM})?)$`,
  "i"
);
/** An option that somebody has ticked in the list of a call for votes. */
const TICKED = new RegExp(
  `^(?:[-*] )?\\[[x✓✔]\\] ?(?<number>${NUMBER})(?<beside>(?:${BESIDE}){0,4})(?:, [^[]+|[ ,:]{0,2}(?:[-–] )?(?:abstain|accept|agree|approve|disagree|disapprove|do not|don['’]t|no opinion|reject|yes)(?![a-z])[^[]*)?$`,
  "i"
);

const CLAIMS_NOT = new RegExp(`${NOT}binding`, "i");
const CLAIMS = /binding/i;

/** A number that a line begins with, whatever follows. */
const HEADED = new RegExp(`^(?<number>${SIGNED})(?:[ :]|$)`);
/** Somebody's name, and whether that person is binding. */
const NAMED = new RegExp(`[^ ] ?\\((?:${NOT})?binding\\)$`, "i");

/**
 * Reads one line of a person's own words, which is plain, as a vote; null where
 * it is none.
 *
 * The server's twin is lib/discourse_binding_vote/replies/ballot_text/vote_line.rb.
 */
export function readVoteLine(text: string): VoteLine | null {
  return readNumber(text) ?? readTicked(text) ?? readEmoji(text);
}

/**
 * Whether plain lines that are no votes list who voted how, or what the options
 * are, so that a line among them that looks like a vote is a heading.
 *
 * @param choices - what the lines among them would say
 */
export function listVotes(
  texts: readonly string[],
  choices: readonly Choice[]
): boolean {
  const headed = texts.some((text) => {
    const number = HEADED.exec(text)?.groups!.number;
    return number !== undefined && !choices.includes(choiceOf(number));
  });
  return headed || texts.filter((text) => NAMED.test(text)).length > 1;
}

function readNumber(text: string): VoteLine | null {
  const found = VOTE.exec(text)?.groups;
  if (!found) {
    return null;
  }
  const { lead = "", number = "", beside = "", reason, aside } = found;
  const { because, remark } = found;
  if (
    NAME.test(aside ?? remark ?? "") ||
    (remark && !MARKED_END.test(beside))
  ) {
    return null;
  }
  const said = reason ?? aside ?? because ?? remark;
  return voteLine(number, lead + beside, said === undefined);
}

function readTicked(text: string): VoteLine | null {
  const found = TICKED.exec(text)?.groups;
  return found ? voteLine(found.number!, found.beside!, false) : null;
}

function readEmoji(text: string): VoteLine | null {
  const found = EMOJI.exec(text)?.groups;
  if (!found) {
    return null;
  }
  const { up, down, beside = "" } = found;
  const typed = (up ?? down)!.replace(/^:.*/, up ? "👍" : "👎");
  return {
    typed,
    choice: up ? "+1" : "-1",
    claimsBinding: claim(beside),
    alone: true,
  };
}

function voteLine(typed: string, round: string, alone: boolean): VoteLine {
  return {
    typed,
    choice: choiceOf(typed),
    claimsBinding: claim(round),
    alone,
  };
}

/** Fractions and signed zeros express strength, and count as 0. */
function choiceOf(typed: string): Choice {
  return IS_PLUS.test(typed) ? "+1" : IS_MINUS.test(typed) ? "-1" : "0";
}

function claim(round: string): boolean | null {
  return CLAIMS_NOT.test(round) ? false : CLAIMS.test(round) || null;
}

/** The head of a line, without what only sets it off. */
export function plain(line: string): string {
  const head = HEAD.exec(line)![0];
  return (head === line ? line : `${head}…`)
    .replace(INVISIBLE, "")
    .replace(BREAK, "")
    .replace(EMPHASIS_TAG, "")
    .replace(EMPHASIS, "$2")
    .replace(EMPHASIS, "$2")
    .replace(ESCAPE, "$1")
    .replace(SPACE, " ")
    .replace(/^ | $/g, "")
    .replace(HEADING, "");
}
