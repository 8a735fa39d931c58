import { tracked } from "@glimmer/tracking";
import { debounce } from "@ember/runloop";
import Submission from "../forms/submission";
import {
  type KindJson,
  type KindRow,
  previewKindTable,
} from "./kind-table-api";

/** How long, in milliseconds, one has to stop before the server is asked. */
const STOP = 300;

/** What the server says of a row while it is written: its rule in words, and what is wrong with it. */
export default class RulePreview {
  /** Null until anything is known. */
  @tracked kind: KindJson | null = null;

  readonly request = new Submission("binding_vote.admin.not_loaded");

  readonly #row: () => KindRow;
  #asked = 0;

  /** @param row - gives the row as it is written now */
  constructor(row: () => KindRow) {
    this.#row = row;
  }

  /** Asks once nobody has written for a moment. */
  askSoon(): void {
    // What is on its way is of no use any more.
    this.#asked++;

    debounce(this, this.ask, STOP);
  }

  async ask(): Promise<void> {
    const asked = ++this.#asked;
    await this.request.send(async () => {
      const { kinds } = await previewKindTable(JSON.stringify([this.#row()]));
      if (asked === this.#asked) {
        this.kind = kinds[0]!;
      }
    });
  }
}
