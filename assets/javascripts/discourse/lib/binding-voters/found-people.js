// Generated from src/discourse/lib/binding-voters/found-people.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export default class FoundPeople {
  constructor(json) {
    this.json = json;
  }

  json;
  @tracked taken = [];
  @tracked identified = /* @__PURE__ */ new Map();

  get doubts() {
    return this.json.doubtful.map((doubt) => ({
      ...doubt,
      taken: this.taken.includes(doubt.user.id),
    }));
  }
  /** The names that nobody knows here, each with whom it is said to mean. */

  get unknown() {
    return this.json.unknown.map((name) => {
      const username = this.identified.get(name);
      return { name, usernames: username ? [username] : [] };
    });
  }
  /** The usernames of those who are already what they would be marked as. */

  get already() {
    const { found, doubtful, already } = this.json;
    const users = [...found, ...doubtful.map(({ user }) => user)];
    return unique(
      users
        .filter(({ id }) => already.includes(id))
        .map(({ username }) => username)
    );
  }
  /** Of those who are found, of the doubtful ones that are taken, and of those who were chosen. */

  get usernames() {
    const doubts = this.doubts.filter(({ taken }) => taken);
    const users = [...this.json.found, ...doubts.map(({ user }) => user)];
    return unique([
      ...users.map(({ username }) => username),
      ...this.identified.values(),
    ]);
  }
  /** Takes a doubtful one, or leaves it out. */

  toggle({ user }) {
    this.taken = this.taken.includes(user.id)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
  }
  /** Takes the last of those who are said to be meant by an unknown name; nobody where there is none. */

  identify(name, usernames) {
    const identified = new Map(this.identified);
    const username = usernames.at(-1);
    if (username) {
      identified.set(name, username);
    } else {
      identified.delete(name);
    }
    this.identified = identified;
  }
}

function unique(usernames) {
  return [...new Set(usernames)];
}
