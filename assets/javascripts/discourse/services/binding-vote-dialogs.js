// Generated from src/discourse/services/binding-vote-dialogs.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { loadPart } from "../lib/parts";

export default class BindingVoteDialogs extends Service {
  @service dialog;
  @service modal;
  /** Shows a dialog until it is closed. Where it cannot be loaded, that is said, and one can try again. */

  async show(part, model) {
    const Dialog = await loadPart(part).catch(() => null);
    if (Dialog) {
      return await this.modal.show(Dialog, { model });
    }
    return (await this.#triesAgain()) ? this.show(part, model) : void 0;
  }

  #triesAgain() {
    return new Promise((answer) => {
      void this.dialog.confirm({
        message: i18n("binding_vote.part.not_loaded"),
        confirmButtonLabel: "binding_vote.part.again",
        didConfirm: () => answer(true),
        didCancel: () => answer(false),
      });
    });
  }
}
