import type { ExportedBallot, ExportedChange } from "./vote-export.ts";

/** What a ballot says, as far as the history knows it too. */
export interface Mark {
  readonly typed: string | null;
  readonly binding: boolean | null;
  readonly reason: string | null;
  readonly reply: string | null;
  readonly at: string | null;
}

/** The marks of each person; deleted accounts, which have no name, share null. */
export type Marks = Map<string | null, Mark[]>;

/** The mark of a ballot of the list. */
export function markOf(ballot: ExportedBallot): Mark {
  return mark(
    ballot.username,
    ballot.typed,
    ballot.binding,
    ballot.reason,
    ballot.reply,
    ballot.cast_at
  );
}

/** The mark that a change leaves, null where it leaves none. */
export function markAfter(change: ExportedChange): Mark | null {
  return change.typed_after === null && change.binding_after === null
    ? null
    : mark(
        change.username,
        change.typed_after,
        change.binding_after,
        change.reason_after,
        change.reply_after,
        change.at
      );
}

/** Whether a change takes that mark away. */
export function takes(change: ExportedChange, { typed, binding }: Mark) {
  return change.typed_before === typed && change.binding_before === binding;
}

/** Marks as a sentence names them; the same words for the same marks in any order. */
export function inWords(marks: readonly Mark[]): string {
  const words = marks.map(
    ({ typed, binding, reason, reply, at }) =>
      `${typed} (${[
        binding ? "binding" : "non-binding",
        ...(reason === null ? [] : [JSON.stringify(reason)]),
        ...(reply === null ? [] : [reply]),
        ...(at === null ? [] : [at]),
      ].join(", ")})`
  );
  return words.sort().join(" and ") || "no ballot";
}

/** A person as a sentence names them. */
export function nameOf(username: string | null): string {
  return username === null ? "a deleted account" : JSON.stringify(username);
}

/** Of deleted accounts the history does not tell which reason, reply and time is whose. */
function mark(
  username: string | null,
  typed: string | null,
  binding: boolean | null,
  reason: string | null,
  reply: string | null,
  at: string
): Mark {
  return username === null
    ? { typed, binding, reason: null, reply: null, at: null }
    : { typed, binding, reason, reply, at };
}
