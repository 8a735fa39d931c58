// Generated from src/discourse/lib/recorded-ballots/recording-form.ts by bin/build; do not edit.

import Form from "../forms/form";

const UNKNOWN = "unknown_people";

export default class RecordingForm extends Form {
  person = this.field("recorded_person", "", {
    required: true,
    changed: () => this.#forget(),
  });

  plainName = this.field("recorded_plain_name", false);
  choice = this.field("recorded_choice", "", { required: true });
  link = this.field("recorded_link", "", { required: true });

  castAt = this.field("recorded_cast_at", moment().startOf("minute"), {
    required: true,
  });

  reason = this.field("recorded_reason", "");
  long = true;
  /** Whether the server knows no account of the person. */

  get unknown() {
    return this.submission.refusal === UNKNOWN;
  }
  /** What is sent, once all is in order. */

  get recording() {
    const person = this.person.value.trim();
    return {
      ...(this.plainName.value ? { name: person } : { username: person }),
      // The sign that typesetters take for a minus.
      choice: this.choice.value.trim().replace("−", "-"),
      link: this.link.value.trim(),
      cast_at: this.castAt.value.toISOString(),
      reason: this.reason.value,
    };
  }

  #forget() {
    this.submission.refusal = void 0;
    this.plainName.value = false;
  }
}
