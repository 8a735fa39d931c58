/** So much of a line is read at its beginning, and of a long one at its end, in characters. */
const MOST = 200;
const HEAD = new RegExp(`^[^]{0,${MOST}}`, "u");

/** Where a sentence begins. */
const SENTENCE = /[.!?。！？]["')\]*_]{0,3}(?: |(?<=[。！？]))/;

const SPACE =
  /[\t \u000b\u000c\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const INVISIBLE =
  /[¡¿\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20e3\ufe0e\ufe0f\ufeff]/g;
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|#39|apos|plus|#43|minus|#45|ndash|mdash|#40|#41);/g;
const ENTITIES: Record<string, string> = {
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

const inCapitalsToo = (names: string) => `(?:${names}|${names.toUpperCase()})`;

/** What is struck out, which is said no more. */
const STRUCK_TAG = inCapitalsToo("s|del|strike");
const STRUCK = new RegExp(
  `~~[^~]+~~|<(${STRUCK_TAG})>[^<]*</\\1>|\\[s\\][^[]*\\[/s\\]`,
  "g"
);
const EMPHASIS = /(\*{1,3}|_{1,3}|`{1,3})([^*_`]+)\1/g;
/** Tags of HTML that end a line, and those of HTML and BBCode that change only how a text looks. */
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
/** Those that stand on lines of their own. */
const BB_BLOCK = inCapitalsToo("details|spoiler|center");
const TAGS = new RegExp(
  `</?${TAG}(?: [^<>]*)?>|\\[/${BB_TAG}\\]|\\[${BB_TAG}(?:=[^\\[\\]]*)?\\](?!$)|\\[${BB_BLOCK}(?:=[^\\[\\]]*)?\\]`,
  "g"
);
/** A link of Markdown, and its text. One on a number leads to somebody's vote. */
const LINK = /\[([^[\]+−-][^[\]]{1,80})\]\([^() ]{1,200}\)/g;
/** How Markdown breaks a line. */
const BREAK = /\\ ?$/;
/** The editor puts a backslash where Markdown would take a sign for its own. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const HEADING = /^#{1,6} /;

/**
 * The head of a line without what only sets it off: emphasis, tags, the marks of a
 * heading, signs that cannot be seen, and what is struck out.
 *
 * The server's twin is lib/discourse_binding_vote/replies/ballot_text/plain_line.rb.
 */
export function plain(line: string): string {
  const head = HEAD.exec(line)![0];
  return withoutMarks(head === line ? line : `${head}…`).replace(HEADING, "");
}

/**
 * The last sentences of a line of which the head is not all, plain; empty where
 * none begins near its end.
 */
export function plainEnding(line: string): string {
  const rest = line.slice(HEAD.exec(line)![0].length);
  // A character has at most two units.
  const last = [...rest.slice(-2 * MOST)].slice(-MOST).join("");
  const sentence = SENTENCE.exec(last);
  return sentence
    ? withoutMarks(last.slice(sentence.index + sentence[0].length))
    : "";
}

function withoutMarks(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(BREAK, "")
    .replace(ENTITY, (entity) => ENTITIES[entity]!)
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
