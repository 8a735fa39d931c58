import type { BallotJson } from "../ballots/ballot-api";
import type { Phrase } from "../worded";
import type { BallotText } from "./ballot-text";

/** What is known of a reply while one writes it. */
export interface Writing {
  /** The vote that the text says; null where its votes contradict each other and none is chosen. */
  readonly text: BallotText | null;
  readonly contradicts: boolean;
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
    return [...phrases, { key: "none_chosen" }];
  }
  phrases.push(
    declined
      ? { key: "declined", options: { typed: text.typed } }
      : recording(text, writing)
  );
  return phrases;
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
