import { ajax } from "discourse/lib/ajax";
import type { UserJson } from "../user-json";
import { votePath } from "../vote-path";
import type { MarkJson } from "./mark-api";

/** One of whom the roster says something: an account, or a plain name. */
export interface RosterPersonJson {
  user: UserJson | null;
  name: string | null;
  binding: boolean;
  /** The groups that make the person binding, as far as one may see them. */
  groups: string[];
  /** The mark that decides. */
  mark: MarkJson | null;
  /** What the person's ballot says, as typed. */
  ballot: string | null;
}

export interface RosterJson {
  people: RosterPersonJson[];
  more: boolean;
  /** Null where everyone is binding, or where it was not kept when the vote closed. */
  counts: { binding: number; waiting: number } | null;
  groups: string[];
  open_to_all: boolean;
  /** Who became binding since the vote opened; null where that was not kept. */
  added: UserJson[] | null;
  removed: UserJson[] | null;
}

/** A page of those of whom the roster says something: binding ones first. */
export function findRoster(
  voteId: number,
  page: number,
  waiting: boolean
): Promise<RosterJson> {
  return ajax(`${votePath(voteId)}/roster.json`, { data: { page, waiting } });
}
