import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

/** What the form that cancels a vote holds, and what is wrong with it; the server checks it again. */
export default class CancellationForm {
  @tracked reason = "";
  @tracked error?: string;

  /** Says whether there is a reason, and keeps in `error` that there is none. */
  check(): boolean {
    this.error = this.reason.trim()
      ? undefined
      : i18n("binding_vote.form.cancel_reason.missing");
    return !this.error;
  }

  @action
  setReason(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value;
  }
}
