import type { BallotJson } from "../ballots/ballot-api";
import type { Phrase } from "../worded";
import type { BallotText } from "./ballot-text";

/** What is known of a reply while one writes it. */
export interface Writing {
  /** The vote that goes with the reply; null where none is chosen. */
  readonly text: BallotText | null;
  /** What is perhaps a vote: its author is asked. */
  readonly perhaps: BallotText | null;
  readonly contradicts: boolean;
  /** Whether something looks like a vote, and none can be read. */
  readonly unread: boolean;
  /** How many characters the forum still wants in the reply. */
  readonly missing: number;
  readonly declined: boolean;
  /** Whether a ballot of one's own would bind. */
  readonly binds: boolean;
  /** The ballot that one has cast here already. */
  readonly cast: BallotJson | null;
}

/** Says what would be recorded with a reply: keys below `binding_vote.composer`. */
export function composerPhrases(writing: Writing): Phrase[] {
  const { contradicts, declined, text } = writing;
  const phrases: Phrase[] = [];
  if (contradicts) {
    phrases.push({ key: "which" });
  }
  if (!text) {
    return [...phrases, ...undecided(writing)];
  }
  phrases.push(declined ? refused(text) : recorded(text, writing));
  return phrases;
}

function undecided({ declined, perhaps, unread }: Writing): Phrase[] {
  if (!perhaps) {
    return [{ key: unread ? "unread" : "none_chosen" }];
  }
  const { typed } = perhaps;
  return declined
    ? [refused(perhaps)]
    : [{ key: "perhaps", options: { typed } }, { key: "unanswered" }];
}

function refused({ typed }: BallotText): Phrase {
  return { key: "declined", options: { typed } };
}

/** What the forum would refuse is not promised. */
function recorded(text: BallotText, writing: Writing): Phrase {
  const { cast, missing } = writing;
  if (missing === 0) {
    return recording(text, writing);
  }
  const key = cast?.choice === text.choice ? "too_short_same" : "too_short";
  return { key, options: { typed: text.typed, count: missing } };
}

function recording(
  { choice, typed }: BallotText,
  { binds, cast }: Writing
): Phrase {
  if (cast?.choice === choice) {
    const key = cast.reason ? "same_with_reason" : "same";
    return { key, options: { typed: cast.typed } };
  }
  const side = binds ? "binding" : "non_binding";
  return cast
    ? { key: `changes_${side}`, options: { before: cast.typed, typed } }
    : { key: `records_${side}`, options: { typed } };
}
