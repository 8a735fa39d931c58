// Generated from src/admin/lib/kinds/rule-preview.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { debounce } from "@ember/runloop";
import Submission from "../forms/submission";
import { previewKindTable } from "./kind-table-api";

const STOP = 300;

export default class RulePreview {
  @tracked kind = null;
  request = new Submission("binding_vote.admin.not_loaded");
  #row;
  #asked = 0;
  /** @param row - gives the row as it is written now */

  constructor(row) {
    this.#row = row;
  }
  /** Asks once nobody has written for a moment. */

  askSoon() {
    this.#asked++;
    debounce(this, this.ask, STOP);
  }

  async ask() {
    const asked = ++this.#asked;
    await this.request.send(async () => {
      const { kinds } = await previewKindTable(JSON.stringify([this.#row()]));
      if (asked === this.#asked) {
        this.kind = kinds[0];
      }
    });
  }
}
