import { ajax } from "discourse/lib/ajax";
import getURL from "discourse/lib/get-url";
import { VOTES } from "../vote-path";

export type Counted = "cast" | "plus" | "turnout";

/** The texts that a kind has in each language. */
export interface KindTexts {
  name: string;
  decides: string;
  passed: string;
  failed: string;
  cancelled: string;
}

export interface Translation extends KindTexts {
  /** Such as "de". */
  locale: string;
}

/** What a rule is made of, as a row has it. Fractions are texts: "2/3". */
export interface RuleMembers {
  minimum: number;
  minimum_of: Counted;
  minimum_share: string;
  share_strictly: boolean;
  plus_per_minus: string;
  strictly: boolean;
  blocking: boolean;
}

/** A row of the setting binding_vote_kinds, with all of its members. */
export interface KindRow extends KindTexts, RuleMembers {
  id: string;
  translations: Translation[];
  least: number;
  least_in: "hours" | "working_days";
  usual_days: number;
  binding_groups: number[];
  opener_groups: number[];
  categories: number[];
  minus_needs_reason: boolean;
  extension_days: number;
  ends_early: boolean;
  fields: string;
}

export interface ProblemJson {
  member: string;
  message: string;
}

/** What a rule says of some counts. */
export interface RuleCaseJson {
  plus: number;
  zero: number;
  minus: number;
  outcome: "passed" | "too_few" | "voted_down";
  /** Whether it passes, and why. */
  text: string;
}

/** What a rule says of typical counts. */
export interface RuleTableJson {
  /** How many people binding ballots come from in it; null where that does not matter. */
  electorate: number | null;
  rows: RuleCaseJson[];
}

/** A rule in words. */
export interface RuleJson {
  /** Null where it is none of the presets. */
  name: string | null;
  sentence: string;
  reading: string;
  /** What an administrator should know of it. */
  warnings: string[];
  table: RuleTableJson;
}

/** A row as the server reads it, in the reader's language. */
export interface KindJson {
  row: KindRow;
  problems: ProblemJson[];
  votes: { open: number; closed: number };
  /** This and what follows is null where its members are of the wrong types. */
  name: string | null;
  decides: string | null;
  /** The texts that hold where the row has none, and whose ballots bind where it was read. */
  shipped?: Record<keyof KindTexts | "voters", string | null>;
  /** How many people binding ballots can come from; null where that is everyone. */
  binders: number | null;
  /** Null where it has none that can be said. */
  rule: RuleJson | null;
}

export interface NamedJson {
  id: number;
  name: string;
}

export interface KindSetJson {
  id: string;
  name: string;
  description: string;
  /** Addresses of what its rows were read in. */
  sources: string[];
  rows: KindRow[];
}

export interface FieldSetJson {
  id: string;
  name: string;
  fields: { id: string; label: string }[];
}

/** The table in force, and what one chooses from who writes it. */
export interface KindTableJson {
  digest: string;
  kinds: KindJson[];
  sets: KindSetJson[];
  presets: { name: string; members: RuleMembers }[];
  groups: NamedJson[];
  categories: NamedJson[];
  field_sets: FieldSetJson[];
  defaults: Omit<KindRow, "id">;
  forum: { binding_groups: number[]; opener_groups: number[] };
}

/** What becomes different where another table takes the place of the one in force, by ids of rows. */
export interface TableChangeJson {
  added: string[];
  removed: string[];
  changed: { id: string; members: string[] }[];
  moved: boolean;
}

export interface TablePreviewJson {
  kinds: KindJson[];
  differences: TableChangeJson;
}

const TABLE = `${VOTES}/kinds/table`;

/** Where the table in force is to be had as a file. */
export function kindFileUrl(): string {
  return getURL(`${VOTES}/kinds/export.json`);
}

export function findKindTable(): Promise<KindTableJson> {
  return ajax(`${TABLE}.json`);
}

/**
 * Says what is wrong with a table and what it would change; nothing is changed.
 *
 * @param table - JSON: a list of rows, or a file that was exported
 */
export function previewKindTable(table: string): Promise<TablePreviewJson> {
  return ajax(`${TABLE}/preview.json`, { type: "POST", data: { table } });
}

/**
 * Puts a table in the place of the one in force.
 *
 * @param digest - of the table that it began with
 */
export function saveKindTable(
  rows: readonly KindRow[],
  digest: string
): Promise<KindTableJson> {
  return ajax(`${TABLE}.json`, {
    type: "PUT",
    data: { table: JSON.stringify(rows), digest },
  });
}
