import type { ExportedBallot, ExportedChange } from "./vote-export.ts";

/** What a ballot says, as far as the history knows it too. */
export interface Mark {
  readonly typed: string | null;
  readonly binding: boolean | null;
  readonly reason: string | null;
  readonly reply: string | null;
  /** Where it was cast; null where that was on the forum. */
  readonly source: string | null;
  readonly at: string | null;
}

/** A person as a sentence names them; null for deleted accounts, which have no name. */
export type Person = string | null;

/** The marks of each person; deleted accounts share null. */
export type Marks = Map<Person, Mark[]>;

/** The mark of a ballot of the list. */
export function markOf(ballot: ExportedBallot): Mark {
  return mark(personOf(ballot), {
    typed: ballot.typed,
    binding: ballot.binding,
    reason: ballot.reason,
    reply: ballot.reply,
    source: ballot.source_url,
    at: ballot.cast_at,
  });
}

/** The mark that a change leaves, null where it leaves none. */
export function markAfter(change: ExportedChange): Mark | null {
  return change.typed_after === null && change.binding_after === null
    ? null
    : mark(personOf(change), {
        typed: change.typed_after,
        binding: change.binding_after,
        reason: change.reason_after,
        reply: change.reply_after,
        source: change.source_url_after,
        at: change.cast_at_after,
      });
}

/** Whether a change takes that mark away. */
export function takes(change: ExportedChange, { typed, binding }: Mark) {
  return change.typed_before === typed && change.binding_before === binding;
}

/** Marks as a sentence names them; the same words for the same marks in any order. */
export function inWords(marks: readonly Mark[]): string {
  const words = marks.map(
    ({ typed, binding, reason, reply, source, at }) =>
      `${typed} (${[
        binding ? "binding" : "non-binding",
        ...(reason === null ? [] : [JSON.stringify(reason)]),
        ...(reply === null ? [] : [reply]),
        ...(source === null ? [] : [`from ${source}`]),
        ...(at === null ? [] : [at]),
      ].join(", ")})`
  );
  return words.sort().join(" and ") || "no ballot";
}

/** Whose it is. A plain name is another person than the account of that name. */
export function personOf({
  username,
  name,
}: {
  readonly username: string | null;
  readonly name: string | null;
}): Person {
  if (username !== null) {
    return JSON.stringify(username);
  }
  return name === null ? null : `the plain name ${JSON.stringify(name)}`;
}

/** A person as a sentence names them. */
export function nameOf(person: Person): string {
  return person ?? "a deleted account";
}

/** Of deleted accounts the history does not tell which reason, reply, source and time is whose. */
function mark(person: Person, said: Mark): Mark {
  return person === null
    ? { ...said, reason: null, reply: null, source: null, at: null }
    : said;
}
