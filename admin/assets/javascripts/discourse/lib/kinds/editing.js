// Generated from src/admin/lib/kinds/editing.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import { nameOf } from "./kind-words";

export function editingOf(kind, { json }) {
  const { problems, shipped } = kind;
  const row = {
    ...kind.row,
    binding_groups: stillThere(kind.row.binding_groups, json.groups),
    opener_groups: stillThere(kind.row.opener_groups, json.groups),
    categories: stillThere(kind.row.categories, json.categories),
  };
  return { row, problems, known: true, name: nameOf(kind), shipped };
}

export function newKind({ json }) {
  const { defaults, presets } = json;
  const row = { ...defaults, id: "", ...presets[0].members };
  return { row, problems: [], known: false, name: null };
}

export function copyOf(kind, table) {
  const { row, shipped } = kind;
  const name = i18n("binding_vote.admin.kinds.copy_name", {
    name: nameOf(kind),
  });
  const text = (member) => row[member] || (shipped?.[member] ?? "");
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

function stillThere(ids, things) {
  return ids.filter((id) => things.some((thing) => thing.id === id));
}
