import { cached } from "@glimmer/tracking";
import type { ImportJson, Problem } from "./import-api";
import ImportedRow from "./imported-row";

/** Rows of one kind, in the order of the thread. */
export interface RowGroup {
  /** Null for votes. */
  readonly problem: Problem | null;
  readonly rows: readonly ImportedRow[];
}

/** In the order in which one looks through them. */
const LEFT_OUT: readonly Problem[] = [
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

/** What a thread holds, and what of it is recorded. */
export default class FoundThread {
  readonly rows: readonly ImportedRow[];
  readonly votes: RowGroup;
  readonly perhaps: RowGroup;
  /** By the reason for which they are left out, without reasons that none has. */
  readonly leftOut: readonly RowGroup[];

  readonly #byKey: ReadonlyMap<string, ImportedRow>;

  /**
   * @param former - the same thread, or a shorter one, as it was read before: what was decided there stays
   */
  constructor(
    readonly json: ImportJson,
    former: FoundThread | null = null
  ) {
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

  get leftOutCount(): number {
    return this.leftOut.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  /** The rows that are recorded, oldest first: of each person the newest that is chosen. */
  @cached
  get recorded(): readonly ImportedRow[] {
    return this.rows.filter((row) => this.newest.get(row.personKey) === row);
  }

  /** Whether it is chosen and not recorded, since the same person has a newer one. */
  isSuperseded(row: ImportedRow): boolean {
    return row.chosen && this.newest.get(row.personKey) !== row;
  }

  /** The row of a message. */
  find(key: string): ImportedRow | undefined {
    return this.#byKey.get(key);
  }

  /** Of the chosen rows, by person. */
  @cached
  private get newest(): ReadonlyMap<string, ImportedRow> {
    return new Map(
      this.rows
        .filter(({ chosen }) => chosen)
        .map((row) => [row.personKey, row])
    );
  }

  #group(problem: Problem | null): RowGroup {
    return {
      problem,
      rows: this.rows.filter(({ json }) => json.problem === problem),
    };
  }
}
