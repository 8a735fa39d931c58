// Generated from src/discourse/lib/recorded-ballots/recording-form.ts by bin/build; do not edit.

import PersonForm from "./person-form";

export default class RecordingForm extends PersonForm {
  choice = this.field("recorded_choice", "", { required: true });
  link = this.field("recorded_link", "", { required: true });

  castAt = this.field("recorded_cast_at", moment().startOf("minute"), {
    required: true,
  });

  reason = this.field("recorded_reason", "");
  long = true;
  /** What is sent, once all is in order. */

  get recording() {
    return {
      ...this.named,
      // The sign that typesetters take for a minus.
      choice: this.choice.value.trim().replace("−", "-"),
      link: this.link.value.trim(),
      cast_at: this.castAt.value.toISOString(),
      reason: this.reason.value,
    };
  }
}
