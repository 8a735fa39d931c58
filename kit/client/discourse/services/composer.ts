// Stands in for frontend/discourse/app/services/composer.js of Discourse. Left
// out: drafts, uploads, previews and messages. The one composer of a page, of
// which nothing is left once it is closed.
import { tracked } from "@glimmer/tracking";
import Service, { service } from "@ember/service";
import Composer, { type ComposerOptions } from "../models/composer.ts";
import type AppEvents from "./app-events.ts";
import type Dialog from "./dialog.ts";

export default class ComposerService extends Service {
  @service appEvents!: AppEvents;

  @service dialog!: Dialog;

  @tracked model: Composer | null = null;

  /** Goes on with what is written where it is for the same; else begins anew. */
  async open(options: ComposerOptions): Promise<void> {
    const same = this.model?.draftKey === options.draftKey;
    const model = (same && this.model) || (Composer.create() as Composer);
    await model.open(options);
    this.model = model;
  }

  async save(): Promise<void> {
    try {
      const { editingPost } = this.model!;
      await this.model!.save();
      if (editingPost) {
        this.appEvents.trigger("composer:edited-post");
      }
      this.close();
    } catch (error) {
      this.dialog.alert(String(error));
    }
  }

  close(): void {
    this.model = null;
  }
}
