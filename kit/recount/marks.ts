import type { ExportedBallot, ExportedChange } from "./vote-export.ts";

/** What a ballot says, as far as the history knows it too. */
export interface Mark {
  readonly typed: string | null;
  readonly binding: boolean | null;
  readonly reason: string | null;
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
    ballot.cast_at
  );
}

/**
 * The mark that a change leaves, null where it leaves none. A ballot whose voter
 * became binding, or ceased to be, was not cast anew and keeps its time, unless a
 * ballot is listed with the time of that change.
 *
 * @param taken - the mark that the change takes away
 * @param cast - the times of the ballots that are listed
 */
export function markAfter(
  change: ExportedChange,
  taken: Mark | undefined,
  cast: ReadonlySet<string>
): Mark | null {
  const { username, typed_after, binding_after, reason_after, at } = change;
  if (typed_after === null && binding_after === null) {
    return null;
  }
  const after = mark(username, typed_after, binding_after, reason_after, at);
  const recounted =
    taken?.typed === after.typed && taken.reason === after.reason;
  return recounted && !cast.has(at) ? { ...after, at: taken.at } : after;
}

/** Whether a change takes that mark away. */
export function takes(change: ExportedChange, { typed, binding }: Mark) {
  return change.typed_before === typed && change.binding_before === binding;
}

/** Marks as a sentence names them; the same words for the same marks in any order. */
export function inWords(marks: readonly Mark[]): string {
  const words = marks.map(
    ({ typed, binding, reason, at }) =>
      `${typed} (${[
        binding ? "binding" : "non-binding",
        ...(reason === null ? [] : [JSON.stringify(reason)]),
        ...(at === null ? [] : [at]),
      ].join(", ")})`
  );
  return words.sort().join(" and ") || "no ballot";
}

/** A person as a sentence names them. */
export function nameOf(username: string | null): string {
  return username === null ? "a deleted account" : JSON.stringify(username);
}

/** Of deleted accounts the history does not tell which reason and time is whose. */
function mark(
  username: string | null,
  typed: string | null,
  binding: boolean | null,
  reason: string | null,
  at: string
): Mark {
  return username === null
    ? { typed, binding, reason: null, at: null }
    : { typed, binding, reason, at };
}
