import { isOpening } from "./before";
import type { Level } from "./chunks";
import type { Tokens } from "./tokens";
import type { VoteLine } from "./vote-line";

/** A person's own line, and how the next one stands below it. */
export interface Above {
  /** Plain. */
  readonly text: string;
  readonly tokens: Tokens;
  /** Whether nothing stands between the two. */
  readonly near: boolean;
  /** Whether it is an item of a list, in which nothing goes on. */
  readonly item: boolean;
  /** What stands below the other one, plain. */
  readonly next: string;
}

/** A line of so many characters may have been broken because it was full. */
const FULL = /^[^]{40}/u;

const ENDED = /[.?:TE)]$/;
const SENTENCE_ENDED = /[.,]$/;
const PROMPT = /^(?:[$#%] |In \[)/;
const LAST_SENTENCE = /[^.?T]*$/;
const INTRODUCES_ANOTHER = /[sjUyAph]/;
const INTRODUCES_OWN = /[lmfV]/;
/** What goes on with a sentence that an example has broken. */
const SMALL_LETTER = /^[a-z]/;
/** With what a title does not end. */
const BREAKS_OFF = /[WGSvDmulh]$/;
const MENDS = /R|^i,/;
const MAKES_ANOTHER = /[ihpskjUyRA?]|u.{0,3}$/;

/** Whether a line goes on in the one below it. */
export function goesOn({ text, tokens, near, item }: Above): boolean {
  return near && !item && FULL.test(text) && !ENDED.test(tokens.kinds);
}

/** How certain it is that what begins a line is a vote, by what stands above it. */
export function levelBelow(
  { text, tokens: { kinds }, near, item, next }: Above,
  vote: VoteLine
): Level {
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
  return MAKES_ANOTHER.test(LAST_SENTENCE.exec(kinds)![0]) ? 0 : 1;
}

function levelIntroduced(kinds: string, { zero }: VoteLine): Level {
  if (INTRODUCES_ANOTHER.test(kinds)) {
    return 0;
  }
  if (INTRODUCES_OWN.test(kinds)) {
    return 2;
  }
  return zero && !MENDS.test(kinds) ? 0 : 1;
}
