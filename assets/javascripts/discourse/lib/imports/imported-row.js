// Generated from src/discourse/lib/imports/imported-row.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

const NEVER = ["malformed", "no_vote"];

export default class ImportedRow {
  constructor(json) {
    this.json = json;
    this.person = this.doubt ? this.#plain : this.#proposed;
    this.chosen = this.choosable && json.problem === null;
  }

  json;
  @tracked chosen;
  @tracked person;
  @tracked error;
  @tracked corrected = false;
  /** Whether somebody has chosen it, or has not. */
  #decided = false;

  get key() {
    return this.json.key;
  }
  /** Whether it can be recorded at all, as that person's. */

  get choosable() {
    const { problem, choice, cast_at, link } = this.json;
    const said = !!choice && !!cast_at && !!link;
    return said && !(problem && NEVER.includes(problem)) && !this.refused;
  }
  /** Whether nothing can be recorded of the person, who has voted here or may not vote. */

  get refused() {
    const barred = this.json.problem === "cannot_take_part" && !this.corrected;
    return barred || this.person.now?.recorded === false;
  }
  /** An account that may be the person's. */

  get doubt() {
    return this.json.match === "doubtful" ? this.json.account : null;
  }
  /** Whether the person is taken for that account. */

  get doubtTaken() {
    const { account } = this.person;
    return !!account && account.username === this.doubt?.username;
  }
  /** Under whom it is recorded. */

  get voter() {
    const { account, name } = this.person;
    return account?.username ?? name ?? this.json.name;
  }
  /** The same for rows of one person, and for no others. */

  get personKey() {
    const { account } = this.person;
    return `${account ? "@" : ""}${this.voter.toLowerCase()}`;
  }
  /** What it does to the counts. */

  get change() {
    const { binds, now } = this.person;
    return {
      before: now,
      after: { choice: this.json.choice, binding: binds },
    };
  }
  /** What is sent of one that can be chosen. */

  get ballot() {
    const { key, choice, link, cast_at, reason } = this.json;
    return {
      key,
      ...(this.person.account
        ? { username: this.voter }
        : { name: this.voter }),
      choice,
      link,
      cast_at,
      reason: reason ?? "",
    };
  }
  /** Chooses it or not, where it can be. */

  choose(chosen) {
    this.chosen = chosen && this.choosable;
    this.#decided = true;
    this.error = void 0;
  }
  /** Says whether the person is the doubtful account. */

  takeDoubt(taken) {
    this.correct(taken ? this.#proposed : this.#plain);
  }
  /** Says who the person is. */

  correct(person) {
    this.person = person;
    this.corrected = true;
    this.chosen &&= this.choosable;
    this.error = void 0;
  }
  /** Takes what somebody has decided of the same message when it was read before. */

  resume(former) {
    if (former.#decided) {
      this.choose(former.chosen);
    }
    if (former.corrected) {
      this.correct(former.person);
    }
  }

  get #proposed() {
    const { account } = this.json;
    if (!account) {
      return this.#plain;
    }
    const { binds, now } = account;
    return { account, name: null, binds, now };
  }

  get #plain() {
    const { name, binds, now } = this.json;
    return { account: null, name, binds: !!binds, now };
  }
}
