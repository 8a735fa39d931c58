// Generated from src/admin/lib/kinds/kind-table.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { findKindTable, saveKindTable } from "./kind-table-api";

export default class KindTable {
  /** Rejects as the request does. */
  static async load() {
    return new KindTable(await findKindTable());
  }

  @tracked json;

  constructor(json) {
    this.json = json;
  }

  get kinds() {
    return this.json.kinds;
  }

  get rows() {
    return this.kinds.map(({ row }) => row);
  }
  /** The one of that id, where there is one. */

  find(id) {
    return this.kinds.find(({ row }) => row.id === id);
  }
  /**
   * Puts these rows in the place of those in force. Rejects as the request does; where somebody else has
   * changed the table since, it is then as they have saved it.
   */

  async save(rows) {
    try {
      this.json = await saveKindTable(rows, this.json.digest);
    } catch (error) {
      if (error.jqXHR?.status === 409) {
        this.json = await findKindTable();
      }
      throw error;
    }
  }
  /** The rows with one in the place of that which has its id; at the end where none has. */

  rowsWith(row) {
    return this.find(row.id)
      ? this.rows.map((other) => (other.id === row.id ? row : other))
      : [...this.rows, row];
  }

  rowsWithout(id) {
    return this.rows.filter((row) => row.id !== id);
  }
  /** The rows with one of them a place further up (-1) or down (1). */

  rowsMoved(id, by) {
    const rows = [...this.rows];
    const from = rows.findIndex((row) => row.id === id);
    rows.splice(from + by, 0, ...rows.splice(from, 1));
    return rows;
  }
  /** The rows of the table, and of others those whose ids it does not have. */

  rowsAnd(others) {
    return [...this.rows, ...others.filter(({ id }) => !this.find(id))];
  }
  /** An id that no row has yet, made of a name; "" where that has no letter of the Latin alphabet. */

  freeId(name) {
    const base = name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^[_0-9]+|_+$/g, "")
      .slice(0, 36);
    if (!base || !this.find(base)) {
      return base;
    }
    let number = 2;
    while (this.find(`${base}_${number}`)) {
      number++;
    }
    return `${base}_${number}`;
  }
}
