import Service, { service } from "@ember/service";
import type DialogService from "discourse/dialog-holder/services/dialog";
import type ModalService from "discourse/services/modal";
import { i18n } from "discourse-i18n";
import { loadPart, type PartName } from "../lib/parts";

/** With what a dialog of the plugin is closed; nothing where one gives it up. */
export interface Closed {
  /** Whether what it is for was done. */
  done?: boolean;
}

/** The dialogs of the plugin, each loaded when it is first shown. */
export default class BindingVoteDialogs extends Service {
  @service dialog!: DialogService;

  @service modal!: ModalService;

  /** Shows a dialog until it is closed. Where it cannot be loaded, that is said, and one can try again. */
  async show(part: PartName, model: object): Promise<Closed | undefined> {
    const Dialog = await loadPart(part).catch(() => null);
    if (Dialog) {
      return (await this.modal.show(Dialog as never, { model })) as
        | Closed
        | undefined;
    }
    return (await this.#triesAgain()) ? this.show(part, model) : undefined;
  }

  #triesAgain(): Promise<boolean> {
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
