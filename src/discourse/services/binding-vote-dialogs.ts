import Service, { service } from "@ember/service";
import type DialogService from "discourse/dialog-holder/services/dialog";
import { extractError } from "discourse/lib/ajax-error";
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

  /**
   * Shows a dialog until it is closed. Where it cannot be loaded, that is said, and one can try again.
   *
   * @param model - what the dialog is given, or what asks for it by means of the bundle
   */
  async show<N extends BundleName>(
    name: N,
    form: keyof Bundle<N>,
    model: object | ((bundle: Bundle<N>) => Promise<object>)
  ): Promise<Closed | undefined> {
    const bundle = await loadBundle(name).catch(() => null);
    if (bundle) {
      return this.#present(bundle[form], () =>
        typeof model === "function" ? model(bundle) : model
      );
    }
    return (await this.#triesAgain())
      ? this.show(name, form, model)
      : undefined;
  }

  async #present(
    dialog: unknown,
    give: () => object | Promise<object>
  ): Promise<Closed | undefined> {
    let model;
    try {
      model = await give();
    } catch (error) {
      this.dialog.alert(extractError(error, i18n("binding_vote.error")));
      return undefined;
    }
    return (await this.modal.show(dialog as never, { model })) as
      | Closed
      | undefined;
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
