// Generated from src/discourse/lib/replies/ballot-text/plain-line.ts by bin/build; do not edit.

const MOST = 200;
const HEAD = new RegExp(`^[^]{0,${MOST}}`, "u");
const SENTENCE = /[.!?。！？]["')\]*_]{0,3}(?: |(?<=[。！？]))/;
const SPACE =
  /[\t \u000b\u000c\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const INVISIBLE =
  /[¡¿\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20e3\ufe0e\ufe0f\ufeff]/g;
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|#39|apos|plus|#43|minus|#45|ndash|mdash|#40|#41);/g;

const ENTITIES = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&plus;": "+",
  "&#43;": "+",
  "&minus;": "-",
  "&#45;": "-",
  "&ndash;": "-",
  "&mdash;": "-",
  "&#40;": "(",
  "&#41;": ")",
};

const inCapitalsToo = (names) => `(?:${names}|${names.toUpperCase()})`;
const STRUCK_TAG = inCapitalsToo("s|del|strike");

const STRUCK = new RegExp(
  `~~[^~]+~~|<(${STRUCK_TAG})>[^<]*</\\1>|\\[s\\][^[]*\\[/s\\]`,
  "g"
);

const EMPHASIS = /(\*{1,3}|_{1,3}|`{1,3})([^*_`]+)\1/g;

const LINE_TAGS = new RegExp(
  `<${inCapitalsToo("br|/p|/div|/h[1-6]")} ?/?>`,
  "g"
);

const TAG = inCapitalsToo(
  "a|b|big|body|center|code|div|em|font|h[1-6]|html|i|ins|kbd|mark|o:p|p|small|span|strong|su[bp]|td|tr|tt|u"
);

const BB_TAG = inCapitalsToo(
  "b|i|u|center|size|color|font|spoiler|details|url"
);

const BB_BLOCK = inCapitalsToo("details|spoiler|center");

const TAGS = new RegExp(
  `</?${TAG}(?: [^<>]*)?>|\\[/${BB_TAG}\\]|\\[${BB_TAG}(?:=[^\\[\\]]*)?\\](?!$)|\\[${BB_BLOCK}(?:=[^\\[\\]]*)?\\]`,
  "g"
);

const LINK = /\[([^[\]+−-][^[\]]{1,80})\]\([^() ]{1,200}\)/g;
const BREAK = /\\ ?$/;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const HEADING = /^#{1,6} /;

export function plain(line) {
  const head = HEAD.exec(line)[0];
  return withoutMarks(head === line ? line : `${head}…`).replace(HEADING, "");
}

export function plainEnding(line) {
  const rest = line.slice(HEAD.exec(line)[0].length);
  const last = [...rest.slice(-2 * MOST)].slice(-MOST).join("");
  const sentence = SENTENCE.exec(last);
  return sentence
    ? withoutMarks(last.slice(sentence.index + sentence[0].length))
    : "";
}

function withoutMarks(text) {
  return text
    .replace(INVISIBLE, "")
    .replace(BREAK, "")
    .replace(ENTITY, (entity) => ENTITIES[entity])
    .replace(SPACE, " ")
    .replace(STRUCK, "")
    .replace(LINE_TAGS, " ")
    .replace(TAGS, "")
    .replace(LINK, "$1")
    .replace(EMPHASIS, "$2")
    .replace(EMPHASIS, "$2")
    .replace(ESCAPE, "$1")
    .replace(SPACE, " ")
    .replace(/^ | $/g, "");
}
