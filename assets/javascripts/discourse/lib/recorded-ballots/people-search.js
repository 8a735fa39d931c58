// Generated from src/discourse/lib/recorded-ballots/people-search.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { ajax } from "discourse/lib/ajax";
import { userPath } from "discourse/lib/url";

const PAUSE = 250;

export default class PeopleSearch {
  @tracked found = [];
  @tracked name = null;
  #asked = "";
  #timer;
  /** Those that are offered for a text. */

  offers(text) {
    const offers = this.name && nameIn(text) ? this.found : [];
    return offers.length === 1 && this.accountOf(text) ? [] : offers;
  }
  /** Whether it is known if an account has just that username. */

  knows(text) {
    return this.name === nameIn(text);
  }
  /** The username that a text is, in the account's own spelling. */

  accountOf(text) {
    const name = keyOf(nameIn(text));
    return this.found.find(({ username }) => keyOf(username) === name)
      ?.username;
  }
  /** Finds them a little later, once for many keys. */

  findSoon(text) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.find(text).catch(() => {}), PAUSE);
  }
  /** Finds them at once. Rejects as the request does. */

  async find(text) {
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

  take(user) {
    clearTimeout(this.#timer);
    this.#asked = user.username;
    this.found = [user];
    this.name = user.username;
  }
}

export function nameIn(text) {
  return text.trim().replace(/^@\s*/, "");
}

function keyOf(name) {
  return name.normalize().toLowerCase();
}

async function search(term) {
  const answer = await ajax(userPath("search/users.json"), { data: { term } });
  return answer.users;
}
