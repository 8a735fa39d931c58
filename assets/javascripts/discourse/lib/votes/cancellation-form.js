// Generated from src/discourse/lib/votes/cancellation-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class CancellationForm {
  @tracked reason = "";
  @tracked error;
  /** Says whether there is a reason, and keeps in `error` that there is none. */

  check() {
    this.error = this.reason.trim()
      ? void 0
      : i18n("binding_vote.form.cancel_reason.missing");
    return !this.error;
  }

  @action
  setReason(event) {
    this.reason = event.target.value;
  }
}
