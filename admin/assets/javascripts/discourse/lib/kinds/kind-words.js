// Generated from src/admin/lib/kinds/kind-words.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export function nameOf({ name, row }) {
  return name ?? row.id;
}

export function bindersText({ row, binders }, { groups, forum }) {
  const own = row.binding_groups ?? [];
  const names = namesOf(own.length > 0 ? own : forum.binding_groups, groups);
  const who = names || i18n("binding_vote.admin.kinds.nobody");
  const people =
    binders === null
      ? i18n("binding_vote.admin.kinds.everyone")
      : i18n("binding_vote.admin.kinds.people", { count: binders });
  const key = own.length > 0 ? "own_groups" : "forum_groups";
  return i18n(`binding_vote.admin.kinds.${key}`, { who, people });
}

export function leastText({ least, least_in }) {
  if (least === 0) {
    return i18n("binding_vote.admin.kinds.no_least");
  }
  return least_in === "hours" && least % 24 === 0
    ? i18n("binding_vote.admin.kinds.least_days", { count: least / 24 })
    : i18n(`binding_vote.admin.kinds.least_${least_in}`, { count: least });
}

export function removalText(kind) {
  const name = nameOf(kind);
  return `${i18n("binding_vote.admin.kinds.removal", { name })} ${usedText(kind)}`;
}

export function usedText({ votes: { open, closed } }) {
  return open + closed === 0
    ? i18n("binding_vote.admin.kinds.unused")
    : i18n("binding_vote.admin.kinds.used", { open, closed });
}

function namesOf(ids, groups) {
  return groups
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(", ");
}
