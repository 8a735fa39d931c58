import { tracked } from "@glimmer/tracking";
import { ajax } from "discourse/lib/ajax";
import { userPath } from "discourse/lib/url";
import type { UserJson } from "../user-json";

/** So many milliseconds after the last key the forum is asked. */
const PAUSE = 250;

/** The accounts that are like what one types, and whether one of them has just that username. */
export default class PeopleSearch {
  @tracked private found: readonly UserJson[] = [];
  /** For which name they were found; null where none was looked for. */
  @tracked private name: string | null = null;

  #asked = "";
  #timer?: ReturnType<typeof setTimeout>;

  /** Those that are offered for a text. */
  offers(text: string): readonly UserJson[] {
    const offers = this.name && nameIn(text) ? this.found : [];
    return offers.length === 1 && this.accountOf(text) ? [] : offers;
  }

  /** Whether it is known if an account has just that username. */
  knows(text: string): boolean {
    return this.name === nameIn(text);
  }

  /** The username that a text is, in the account's own spelling. */
  accountOf(text: string): string | undefined {
    const name = keyOf(nameIn(text));
    return this.found.find(({ username }) => keyOf(username) === name)
      ?.username;
  }

  /** Finds them a little later, once for many keys. */
  findSoon(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.find(text).catch(() => {}), PAUSE);
  }

  /** Finds them at once. Rejects as the request does. */
  async find(text: string): Promise<void> {
    clearTimeout(this.#timer);
    const term = nameIn(text);
    this.#asked = term;
    const users = term === "" ? [] : await search(term);
    if (this.#asked === term) {
      this.found = users;
      this.name = term;
    }
  }

  /** Takes one that was chosen. */
  take(user: UserJson): void {
    clearTimeout(this.#timer);
    this.#asked = user.username;
    this.found = [user];
    this.name = user.username;
  }
}

/** The name that a text is, without what stands around it. */
export function nameIn(text: string): string {
  return text.trim().replace(/^@\s*/, "");
}

function keyOf(name: string): string {
  return name.normalize().toLowerCase();
}

async function search(term: string): Promise<UserJson[]> {
  const answer = await ajax(userPath("search/users.json"), { data: { term } });
  return answer.users;
}
