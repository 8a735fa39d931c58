// Generated from src/discourse/lib/binding-voters/lifting.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Form from "../forms/form";
import Submission from "../forms/submission";
import { previewLift } from "./mark-api";

export default class Lifting extends Form {
  constructor(mark) {
    super();
    this.mark = mark;
  }

  mark;
  @tracked effects = null;

  batch = this.field("lifted_batch", false, {
    changed: () => this.foresee(),
  });
  /** Asking what it would do. */

  preview = new Submission();
  #previews = 0;
  /** How many marks are lifted. */

  get count() {
    return this.batch.value ? this.mark.together : 1;
  }
  /** Asks what it would do; only the last answer counts. */

  async foresee() {
    const turn = ++this.#previews;
    this.effects = null;
    await this.preview.send(async () => {
      const { effects } = await previewLift(this.mark.id, this.batch.value);
      if (turn === this.#previews) {
        this.effects = effects;
      }
    });
  }
}
