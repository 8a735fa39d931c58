import { tracked } from "@glimmer/tracking";
import Submission from "./submission";

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

type Find<Row> = (page: number) => Promise<Page<Row>>;

/** A list that comes from the server a page at a time. */
export default class PagedList<Row extends { readonly id: number }> {
  @tracked rows: readonly Row[] = [];
  @tracked more = false;
  /** Whether anything has come yet. */
  @tracked known = false;

  request = new Submission("binding_vote.admin.not_loaded");

  readonly #find: Find<Row>;
  #next = 0;
  #asked = 0;

  constructor(find: Find<Row>) {
    this.#find = find;
  }

  get loading(): boolean {
    return this.request.saving;
  }

  /** Loads the list from its start, in the place of what it held. */
  load(): Promise<void> {
    return this.#ask(0);
  }

  loadMore(): Promise<void> {
    return this.#ask(this.#next);
  }

  /** Puts a row in the place of the one with its id. */
  replace(row: Row): void {
    this.rows = this.rows.map((other) => (other.id === row.id ? row : other));
  }

  async #ask(page: number): Promise<void> {
    const asked = ++this.#asked;
    await this.request.send(async () => {
      const found = await this.#find(page);
      // What was asked for before the last question is of no use any more.
      if (asked === this.#asked) {
        this.#keep(page, found);
      }
    });
  }

  /** A row that a new one has pushed to the next page is not listed twice. */
  #keep(page: number, { rows, more }: Page<Row>): void {
    const before = page === 0 ? [] : this.rows;
    const ids = new Set(before.map(({ id }) => id));
    this.rows = [...before, ...rows.filter(({ id }) => !ids.has(id))];
    this.more = more;
    this.known = true;
    this.#next = page + 1;
  }
}
