import Service, { service } from "@ember/service";
import type DialogService from "discourse/dialog-holder/services/dialog";
import type ModalService from "discourse/services/modal";
import { i18n } from "discourse-i18n";
import { type Bundle, type BundleName, loadBundle } from "../lib/bundles";

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
  async show<N extends BundleName>(
    name: N,
    form: keyof Bundle<N>,
    model: object
  ): Promise<Closed | undefined> {
    const bundle = await loadBundle(name).catch(() => null);
    if (bundle) {
      return (await this.modal.show(bundle[form] as never, { model })) as
        | Closed
        | undefined;
    }
    return (await this.#triesAgain())
      ? this.show(name, form, model)
      : undefined;
  }

  #triesAgain(): Promise<boolean> {
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
