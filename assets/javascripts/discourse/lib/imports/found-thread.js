// Generated from src/discourse/lib/imports/found-thread.ts by bin/build; do not edit.

import { cached } from "@glimmer/tracking";
import ImportedRow from "./imported-row";

const LEFT_OUT = [
  "no_link",
  "contradicts",
  "outside_time",
  "already_there",
  "cast_here",
  "cannot_take_part",
  "no_time",
  "malformed",
  "no_vote",
];

export default class FoundThread {
  /**
   * @param former - the same thread, or a shorter one, as it was read before: what was decided there stays
   */
  constructor(json, former = null) {
    this.json = json;
    this.rows = json.rows.map((row) => new ImportedRow(row));
    this.#byKey = new Map(this.rows.map((row) => [row.key, row]));
    this.votes = this.#group(null);
    this.perhaps = this.#group("not_sure");
    this.leftOut = LEFT_OUT.map((problem) => this.#group(problem)).filter(
      ({ rows }) => rows.length > 0
    );
    for (const row of former?.rows ?? []) {
      this.#byKey.get(row.key)?.resume(row);
    }
  }

  json;
  rows;
  votes;
  perhaps;
  /** By the reason for which they are left out, without reasons that none has. */
  leftOut;
  #byKey;

  get leftOutCount() {
    return this.leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  @cached
  get recorded() {
    return this.rows.filter((row) => this.newest.get(row.personKey) === row);
  }
  /** Whether it is chosen and not recorded, since the same person has a newer one. */

  isSuperseded(row) {
    return row.chosen && this.newest.get(row.personKey) !== row;
  }
  /** The row of a message. */

  find(key) {
    return this.#byKey.get(key);
  }

  @cached
  get newest() {
    return new Map(
      this.rows
        .filter(({ chosen }) => chosen)
        .map((row) => [row.personKey, row])
    );
  }

  #group(problem) {
    return {
      problem,
      rows: this.rows.filter(({ json }) => json.problem === problem),
    };
  }
}
