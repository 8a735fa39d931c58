import Service, { service } from "@ember/service";
import type Toasts from "discourse/float-kit/services/toasts";
import { i18n } from "discourse-i18n";
import Submission from "../lib/forms/submission";

/** How long, in milliseconds, one can take back what one has done. */
const OFFERED = 10_000;

const CLASS = "binding-vote-undo";

export interface UndoOffer {
  /** What was done, as one reads it. */
  done: string;
  /** Takes it back. Rejects as the request does; resolves with what to say where not all was undone. */
  undo: () => Promise<string | void>;
  /** What has the focus once it is taken back: the button of the toast is gone then. */
  focus: () => HTMLElement | null | undefined;
}

/** Offers in a toast to take back what was just done. */
export default class BindingVoteUndo extends Service {
  @service toasts!: Toasts;

  #offers = 0;

  offer(offer: UndoOffer): void {
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
  #closeLater(ownClass: string, close: () => void): void {
    setTimeout(() => {
      const used = `.${ownClass}:is(:hover, :focus-within)`;
      if (document.querySelector(used)) {
        this.#closeLater(ownClass, close);
      } else {
        close();
      }
    }, OFFERED);
  }

  async #undo({ undo, focus }: UndoOffer): Promise<void> {
    const request = new Submission("binding_vote.undo.failed");
    let said: string | undefined;
    const send = async () => {
      said = (await undo()) || undefined;
    };
    if (await request.send(send)) {
      this.toasts.info({
        duration: said ? "long" : "short",
        data: { message: said ?? i18n("binding_vote.undo.undone") },
      });
    } else {
      this.toasts.error({
        duration: "long",
        data: { message: request.error! },
      });
    }
    focus()?.focus();
  }
}
