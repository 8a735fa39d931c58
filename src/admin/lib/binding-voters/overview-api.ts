import { ajax } from "discourse/lib/ajax";
import type { CategoryJson } from "../category-json";
import type { NamedKindJson } from "../finding/vote-list-api";
import { VOTES } from "../vote-path";

/** A group in force; `members` is null where everyone is in it. */
export interface GroupJson {
  id: number;
  name: string;
  members: number | null;
}

/** What the members of groups may do. */
export type Purpose = "binding" | "opener" | "roster";

export interface GroupsJson {
  groups: GroupJson[];
  /** How many more there are that one may not know of. */
  unseen: number;
}

export interface PurposeJson extends GroupsJson {
  /** The kinds of votes that have groups of their own for it, with these. */
  kinds: (NamedKindJson & GroupsJson)[];
}

/** What is missing before votes can be held. */
export type MissingStep =
  | "no_binding_voters"
  | "empty_groups"
  | "no_category"
  | "no_openers"
  | "no_vote";

export interface MissingJson {
  step: MissingStep;
  /** The name of the setting by which it is done; left out where it is none. */
  setting?: string;
}

export interface OverviewJson {
  /** For staff alone. */
  missing?: MissingJson[];
  groups: Record<Purpose, PurposeJson>;
  /** Those that marks can be for. */
  categories: CategoryJson[];
  kinds: NamedKindJson[];
}

/** What marks can be for beside single votes and everywhere. */
export type MarkPlacesJson = Pick<OverviewJson, "categories" | "kinds">;

export function findOverview(): Promise<OverviewJson> {
  return ajax(`${VOTES}/overview.json`);
}
