// Generated from src/discourse/services/binding-vote-dialogs.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { extractError } from "discourse/lib/ajax-error";
import { i18n } from "discourse-i18n";
import { loadBundle } from "../lib/bundles";

export default class BindingVoteDialogs extends Service {
  @service dialog;
  @service modal;
  /**
   * Shows a dialog until it is closed. Where it cannot be loaded, that is said, and one can try again.
   *
   * @param model - what the dialog is given, or what asks for it by means of the bundle
   */

  async show(name, form, model) {
    const bundle = await loadBundle(name).catch(() => null);
    if (bundle) {
      return this.#present(bundle[form], () =>
        typeof model === "function" ? model(bundle) : model
      );
    }
    return (await this.#triesAgain()) ? this.show(name, form, model) : void 0;
  }

  async #present(dialog, give) {
    let model;
    try {
      model = await give();
    } catch (error) {
      this.dialog.alert(extractError(error, i18n("binding_vote.error")));
      return void 0;
    }
    return await this.modal.show(dialog, { model });
  }

  #triesAgain() {
    return new Promise((answer) => {
      void this.dialog.confirm({
        message: i18n("binding_vote.bundle.not_loaded"),
        confirmButtonLabel: "binding_vote.bundle.again",
        didConfirm: () => answer(true),
        didCancel: () => answer(false),
      });
    });
  }
}
