import type { Counts, Rule } from "../../src/discourse/lib/tally";
import {
  fraction,
  listOf,
  number,
  object,
  orLeftOut,
  orNull,
  plain,
  text,
  truth,
  Unreadable,
} from "./shapes.ts";

// What lib/discourse_binding_vote/exports/export.rb writes. What a forged file may say
// wrongly is wider here than there: it is recount that finds it wrong.

export interface ExportedBallot {
  readonly username: string | null;
  readonly choice: string;
  readonly typed: string;
  readonly binding: boolean;
  readonly reason: string | null;
  /** The URL of the reply in which it is argued. */
  readonly reply: string | null;
  readonly cast_at: string;
  /** The plain name of a voter without an account. */
  readonly name: string | null;
  /** Where it was cast; null where that was on the forum. */
  readonly source_url: string | null;
}

export interface ExportedChange {
  readonly username: string | null;
  readonly typed_before: string | null;
  readonly typed_after: string | null;
  readonly binding_before: boolean | null;
  readonly binding_after: boolean | null;
  readonly reason_after: string | null;
  readonly reply_after: string | null;
  readonly at: string;
  readonly name: string | null;
  readonly source_url_after: string | null;
  /** When the ballot was cast that the change left; null where it left none. */
  readonly cast_at_after: string | null;
}

export interface VoteExport {
  readonly vote: {
    readonly id: number;
    readonly subject: string;
    readonly closed_at: string | null;
    readonly outcome: string | null;
    readonly cancel_reason: string | null;
    readonly state: string;
  };
  readonly rule: Rule;
  /** How many people the binding ballots can come from in all; null where that is not known. */
  readonly electorate: number | null;
  readonly counts: { readonly binding: Counts; readonly non_binding: Counts };
  readonly ballots: readonly ExportedBallot[];
  readonly history: readonly ExportedChange[];
}

const FORMAT = "discourse-binding-vote/export";
const VERSION = 4;
/** Before a kind could have other fields than the names of codebases. */
const THIRD_VERSION = 3;
/** Before a rule could ask for a share of the electorate. */
const SECOND_VERSION = 2;
/** Before ballots could be recorded or point to a reply. */
const FIRST_VERSION = 1;
const VERSIONS: readonly unknown[] = [
  FIRST_VERSION,
  SECOND_VERSION,
  THIRD_VERSION,
  VERSION,
];

const counts = object({ plus: number, zero: number, minus: number });

const header = object({
  format: plain(`"${FORMAT}"`, (value) => value === FORMAT),
  version: plain(`${FIRST_VERSION} to ${VERSION}`, (value) =>
    VERSIONS.includes(value)
  ),
});

const body = object({
  vote: object({
    id: number,
    subject: text,
    closed_at: orNull(text),
    outcome: orNull(text),
    cancel_reason: orNull(text),
    state: text,
  }),
  rule: object({
    id: text,
    minimum: number,
    minimumOf: plain('"cast", "plus" or "turnout"', (value) =>
      ["cast", "plus", "turnout"].includes(value as string)
    ),
    minimumShare: orLeftOut(orNull(fraction)),
    shareStrictly: orLeftOut(truth),
    plusPerMinus: fraction,
    strictly: truth,
    blocking: truth,
  }),
  electorate: orNull(number),
  counts: object({ binding: counts, non_binding: counts }),
  ballots: listOf(
    object({
      username: orNull(text),
      choice: text,
      typed: text,
      binding: truth,
      reason: orNull(text),
      reply: orNull(text),
      cast_at: text,
      name: orNull(text),
      source_url: orNull(text),
    })
  ),
  history: listOf(
    object({
      username: orNull(text),
      typed_before: orNull(text),
      typed_after: orNull(text),
      binding_before: orNull(truth),
      binding_after: orNull(truth),
      reason_after: orNull(text),
      reply_after: orNull(text),
      at: text,
      name: orNull(text),
      source_url_after: orNull(text),
      cast_at_after: orNull(text),
    })
  ),
});

/**
 * Reads the JSON export of a vote.
 *
 * @throws Unreadable for what is none
 */
export function readExport(json: string): VoteExport {
  const value = parse(json);
  header(value, "the export");
  const read = renewed(value as OldExport);
  body(read, "the export");
  return read as VoteExport;
}

interface OldExport {
  readonly version: number;
  readonly ballots: unknown;
  readonly history: unknown;
}

/** An export of an earlier version as it is written today. */
function renewed(old: OldExport): unknown {
  switch (old.version) {
    case FIRST_VERSION:
      return { electorate: null, ...castHere(old) };
    case SECOND_VERSION:
      return { electorate: null, ...old };
    default:
      return old;
  }
}

/** An export of the first version: all was cast here, when it changed. */
function castHere(old: OldExport): object {
  return {
    ...old,
    ballots: each(old.ballots, (ballot) => ({
      reply: null,
      name: null,
      source_url: null,
      ...ballot,
    })),
    history: each(old.history, (change) => ({
      reply_after: null,
      name: null,
      source_url_after: null,
      cast_at_after: change.typed_after === null ? null : change.at,
      ...change,
    })),
  };
}

/** The items of a list, made anew; what is no list stays, to be found fault with. */
function each(
  list: unknown,
  anew: (item: Readonly<Record<string, unknown>>) => object
): unknown {
  return Array.isArray(list) ? list.map(anew) : list;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Unreadable("the file is not JSON");
  }
}
