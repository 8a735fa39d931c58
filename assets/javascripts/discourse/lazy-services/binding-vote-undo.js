// Generated from src/discourse/lazy-services/binding-vote-undo.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import Submission from "../lib/forms/submission";

const OFFERED = 1e4;
const CLASS = "binding-vote-undo";

export default class BindingVoteUndo extends Service {
  @service toasts;
  #offers = 0;

  offer(offer) {
    const ownClass = `${CLASS}-${++this.#offers}`;
    const toast = this.toasts.success({
      autoClose: false,
      class: `${CLASS} ${ownClass}`,
      data: {
        message: offer.done,
        actions: [
          {
            label: i18n("binding_vote.undo.button"),
            class: "btn-default btn-small",
            action: ({ close }) => {
              close?.();
              void this.#undo(offer);
            },
          },
        ],
      },
    });
    this.#closeLater(ownClass, () => this.toasts.close(toast));
  }
  /** Not while one points at it, or has it in focus. */

  #closeLater(ownClass, close) {
    setTimeout(() => {
      const used = `.${ownClass}:is(:hover, :focus-within)`;
      if (document.querySelector(used)) {
        this.#closeLater(ownClass, close);
      } else {
        close();
      }
    }, OFFERED);
  }

  async #undo({ undo, focus }) {
    const request = new Submission("binding_vote.undo.failed");
    let said;
    const send = async () => {
      said = (await undo()) || void 0;
    };
    if (await request.send(send)) {
      this.toasts.info({
        duration: said ? "long" : "short",
        data: { message: said ?? i18n("binding_vote.undo.undone") },
      });
    } else {
      this.toasts.error({
        duration: "long",
        data: { message: request.error },
      });
    }
    focus()?.focus();
  }
}
