import { tracked } from "@glimmer/tracking";
import Form from "../forms/form";
import Submission from "../forms/submission";
import { type MarkEffectJson, type MarkJson, previewLift } from "./mark-api";

/** The form that lifts a mark, alone or with those that were placed together with it. */
export default class Lifting extends Form {
  /** What it would do to votes; null where that is not known. */
  @tracked effects: readonly MarkEffectJson[] | null = null;

  readonly batch = this.field("lifted_batch", false, {
    changed: () => this.foresee(),
  });
  /** Asking what it would do. */
  readonly preview = new Submission();
  #previews = 0;

  constructor(readonly mark: MarkJson) {
    super();
  }

  /** How many marks are lifted. */
  get count(): number {
    return this.batch.value ? this.mark.together : 1;
  }

  /** Asks what it would do; only the last answer counts. */
  async foresee(): Promise<void> {
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
