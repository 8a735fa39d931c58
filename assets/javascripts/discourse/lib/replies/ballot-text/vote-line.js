// Generated from src/discourse/lib/replies/ballot-text/vote-line.ts by bin/build; do not edit.

const HEAD = /^[^]{0,200}/u;
const SPACE = /[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff]/g;
const EMPHASIS = /(\*{1,3}|_{1,3}|`{1,3})([^*_`]+)\1/g;
const EMPHASIS_TAG = /<\/?(?:b|strong|i|em|code)>|<br ?\/?>|\[\/?[bi]\]/gi;
const BREAK = /\\ ?$/;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const HEADING = /^#{1,6} /;
const PLUS = "[+＋﹢➕]";
const MINUS = "[-−–—‐‑－﹣➖]";
const WHOLE = "[1１](?:[.．][0０]{1,3}|,[0０]{1,2})?";
const FRACTION = "1/[2-9]|[0０]?(?:[.．][0-9０-９]{1,3}|,[0-9０-９]{1,2})";
const SIGNED = `(?:${PLUS}{1,5}|${MINUS}{1,5})(?:${FRACTION}|${WHOLE}|[0０])`;
const NUMBER = `(?:${SIGNED}|[0０])`;
const IS_PLUS = new RegExp(`^${PLUS}+${WHOLE}$`);
const IS_MINUS = new RegExp(`^${MINUS}+${WHOLE}$`);
const TONE = "(?:\\ud83c[\\udffb-\\udfff])?";
const THUMB_UP = `👍${TONE}|:(?:\\+1|thumbsup)(?::t[2-6])?:`;
const THUMB_DOWN = `👎${TONE}|:(?:-1|thumbsdown)(?::t[2-6])?:`;
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

const TICKED = new RegExp(
  `^(?:[-*] )?\\[[x✓✔]\\] ?(?<number>${NUMBER})(?<beside>(?:${BESIDE}){0,4})(?:, [^[]+|[ ,:]{0,2}(?:[-–] )?(?:abstain|accept|agree|approve|disagree|disapprove|do not|don['’]t|no opinion|reject|yes)(?![a-z])[^[]*)?$`,
  "i"
);

const CLAIMS_NOT = new RegExp(`${NOT}binding`, "i");
const CLAIMS = /binding/i;
const HEADED = new RegExp(`^(?<number>${SIGNED})(?:[ :]|$)`);
const NAMED = new RegExp(`[^ ] ?\\((?:${NOT})?binding\\)$`, "i");

export function readVoteLine(text) {
  return readNumber(text) ?? readTicked(text) ?? readEmoji(text);
}

export function listVotes(texts, choices) {
  const headed = texts.some((text) => {
    const number = HEADED.exec(text)?.groups.number;
    return number !== void 0 && !choices.includes(choiceOf(number));
  });
  return headed || texts.filter((text) => NAMED.test(text)).length > 1;
}

function readNumber(text) {
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
  return voteLine(number, lead + beside, said === void 0);
}

function readTicked(text) {
  const found = TICKED.exec(text)?.groups;
  return found ? voteLine(found.number, found.beside, false) : null;
}

function readEmoji(text) {
  const found = EMOJI.exec(text)?.groups;
  if (!found) {
    return null;
  }
  const { up, down, beside = "" } = found;
  const typed = (up ?? down).replace(/^:.*/, up ? "👍" : "👎");
  return {
    typed,
    choice: up ? "+1" : "-1",
    claimsBinding: claim(beside),
    alone: true,
  };
}

function voteLine(typed, round, alone) {
  return {
    typed,
    choice: choiceOf(typed),
    claimsBinding: claim(round),
    alone,
  };
}

function choiceOf(typed) {
  return IS_PLUS.test(typed) ? "+1" : IS_MINUS.test(typed) ? "-1" : "0";
}

function claim(round) {
  return CLAIMS_NOT.test(round) ? false : CLAIMS.test(round) || null;
}

export function plain(line) {
  const head = HEAD.exec(line)[0];
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
