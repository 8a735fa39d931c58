import { i18n } from "discourse-i18n";
import type {
  KindJson,
  KindRow,
  KindTableJson,
  NamedJson,
} from "./kind-table-api";

/** The name of a row, for people. */
export function nameOf({ name, row }: KindJson): string {
  return name ?? row.id;
}

/** Whose ballots bind: the groups, and how many people that is. */
export function bindersText(
  { row, binders }: KindJson,
  { groups, forum }: KindTableJson
): string {
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

/** The least time that its votes are open. */
export function leastText({ least, least_in }: KindRow): string {
  if (least === 0) {
    return i18n("binding_vote.admin.kinds.no_least");
  }
  return least_in === "hours" && least % 24 === 0
    ? i18n("binding_vote.admin.kinds.least_days", { count: least / 24 })
    : i18n(`binding_vote.admin.kinds.least_${least_in}`, { count: least });
}

/** What is so before a row is taken out of the table. */
export function removalText(kind: KindJson): string {
  const name = nameOf(kind);
  return `${i18n("binding_vote.admin.kinds.removal", { name })} ${usedText(kind)}`;
}

/** Which votes are of a row, and go on to be. */
export function usedText({ votes: { open, closed } }: KindJson): string {
  return open + closed === 0
    ? i18n("binding_vote.admin.kinds.unused")
    : i18n("binding_vote.admin.kinds.used", { open, closed });
}

function namesOf(ids: readonly number[], groups: readonly NamedJson[]): string {
  return groups
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(", ");
}
