import type { Moment } from "../votes/closing-time";
import PersonForm from "./person-form";
import type { Recording } from "./recorded-ballot-api";

/** The form that records a ballot cast elsewhere. */
export default class RecordingForm extends PersonForm {
  readonly choice = this.field("recorded_choice", "", { required: true });
  readonly link = this.field("recorded_link", "", { required: true });
  readonly castAt = this.field<Moment | null>(
    "recorded_cast_at",
    moment().startOf("minute"),
    { required: true }
  );
  readonly reason = this.field("recorded_reason", "");

  protected override readonly long = true;

  /** What is sent, once all is in order. */
  get recording(): Recording {
    return {
      ...this.named,
      // The sign that typesetters take for a minus.
      choice: this.choice.value.trim().replace("\u2212", "-"),
      link: this.link.value.trim(),
      cast_at: this.castAt.value!.toISOString(),
      reason: this.reason.value,
    };
  }
}
