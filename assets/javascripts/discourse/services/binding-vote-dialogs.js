// Generated from src/discourse/services/binding-vote-dialogs.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { loadBundle } from "../lib/bundles";

export default class BindingVoteDialogs extends Service {
  @service dialog;
  @service modal;
  /** Shows a dialog until it is closed. Where it cannot be loaded, that is said, and one can try again. */

  async show(name, form, model) {
    const bundle = await loadBundle(name).catch(() => null);
    if (bundle) {
      return await this.modal.show(bundle[form], { model });
    }
    return (await this.#triesAgain()) ? this.show(name, form, model) : void 0;
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
