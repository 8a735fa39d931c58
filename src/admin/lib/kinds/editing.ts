import { i18n } from "discourse-i18n";
import type KindTable from "./kind-table";
import type {
  KindJson,
  KindRow,
  KindTexts,
  NamedJson,
  ProblemJson,
} from "./kind-table-api";
import { nameOf } from "./kind-words";

/** What the editor of a row begins with. */
export interface Editing {
  readonly row: KindRow;
  /** What is wrong with it. */
  readonly problems: readonly ProblemJson[];
  /** Whether the row is in the table already, and keeps its id. */
  readonly known: boolean;
  /** What it is called where its row has no name. */
  readonly name: string | null;
  /** The texts that hold where the row has none, and whose ballots bind where it was read. */
  readonly shipped?: Partial<Record<keyof KindTexts | "voters", string | null>>;
}

/** A row of the table. Groups and categories that were deleted are left out, which its problems say. */
export function editingOf(kind: KindJson, { json }: KindTable): Editing {
  const { problems, shipped } = kind;
  const row = {
    ...kind.row,
    binding_groups: stillThere(kind.row.binding_groups, json.groups),
    opener_groups: stillThere(kind.row.opener_groups, json.groups),
    categories: stillThere(kind.row.categories, json.categories),
  };
  return { row, problems, known: true, name: nameOf(kind), shipped };
}

/** A new row, with a rule that passes nothing by itself. */
export function newKind({ json }: KindTable): Editing {
  const { defaults, presets } = json;
  const row = { ...defaults, id: "", ...presets[0]!.members };
  return { row, problems: [], known: false, name: null };
}

/** A new row that is like another. The texts that come with the plugin are of that one alone, and so are copied. */
export function copyOf(kind: KindJson, table: KindTable): Editing {
  const { row, shipped } = kind;
  const name = i18n("binding_vote.admin.kinds.copy_name", {
    name: nameOf(kind),
  });
  const text = (member: keyof KindTexts) =>
    row[member] || (shipped?.[member] ?? "");
  return {
    row: {
      ...row,
      id: table.freeId(row.id),
      name,
      decides: text("decides"),
      passed: text("passed"),
      failed: text("failed"),
      cancelled: text("cancelled"),
    },
    problems: [],
    known: false,
    name,
  };
}

function stillThere(
  ids: readonly number[],
  things: readonly NamedJson[]
): number[] {
  return ids.filter((id) => things.some((thing) => thing.id === id));
}
