// Generated from src/discourse/lib/imports/imported-row.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export default class ImportedRow {
  constructor(json) {
    this.json = json;
    this.chosen = this.choosable && json.problem === null;
    this.person = this.doubt ? this.#plain : this.#proposed;
  }

  json;
  @tracked chosen;
  @tracked person;
  @tracked error;
  /** What somebody has decided stays where the thread is read again. */
  #decided = false;
  #corrected = false;

  get key() {
    return this.json.key;
  }
  /** Whether it can be recorded at all. */

  get choosable() {
    const { recordable, choice, cast_at, link } = this.json;
    return recordable && !!choice && !!cast_at && !!link;
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
    this.#corrected = true;
    this.error = void 0;
  }
  /** Takes what somebody has decided of the same message when it was read before. */

  resume(former) {
    if (former.#decided) {
      this.choose(former.chosen);
    }
    if (former.#corrected) {
      this.correct(former.person);
    }
  }

  get #proposed() {
    const { account, name, binds, now } = this.json;
    return { account, name: account ? null : name, binds: !!binds, now };
  }

  get #plain() {
    const { name, plain } = this.json;
    return { account: null, name, binds: false, now: null, ...plain };
  }
}
