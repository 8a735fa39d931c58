// Generated from src/discourse/lib/binding-voters/found-people.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export default class FoundPeople {
  constructor(json) {
    this.json = json;
  }

  json;
  @tracked taken = [];

  get doubts() {
    return this.json.doubtful.map((doubt) => ({
      ...doubt,
      taken: this.taken.includes(doubt.user.id),
    }));
  }
  /** Of those who are found, and of the doubtful ones that are taken. */

  get usernames() {
    const doubts = this.doubts.filter(({ taken }) => taken);
    const users = [...this.json.found, ...doubts.map(({ user }) => user)];
    return [...new Set(users.map(({ username }) => username))];
  }
  /** Takes a doubtful one, or leaves it out. */

  toggle({ user }) {
    this.taken = this.taken.includes(user.id)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
  }
}
