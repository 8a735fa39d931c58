import Form from "../forms/form";
import type { Moment } from "../votes/closing-time";
import type { Recording } from "./recorded-ballot-api";

/** The reason of DiscourseBindingVote::Refusal for a username that nobody here has. */
const UNKNOWN = "unknown_people";

/**
 * The form that records a ballot cast elsewhere. A person is taken for an account.
 * Where nobody here has that username, one may say that it is a plain name.
 */
export default class RecordingForm extends Form {
  readonly person = this.field("recorded_person", "", {
    required: true,
    changed: () => this.#forget(),
  });
  readonly plainName = this.field("recorded_plain_name", false);
  readonly choice = this.field("recorded_choice", "", { required: true });
  readonly link = this.field("recorded_link", "", { required: true });
  readonly castAt = this.field<Moment | null>(
    "recorded_cast_at",
    moment().startOf("minute"),
    { required: true }
  );
  readonly reason = this.field("recorded_reason", "");

  protected override readonly long = true;

  /** Whether the server knows no account of the person. */
  get unknown(): boolean {
    return this.submission.refusal === UNKNOWN;
  }

  /** What is sent, once all is in order. */
  get recording(): Recording {
    const person = this.person.value.trim();
    return {
      ...(this.plainName.value ? { name: person } : { username: person }),
      // The sign that typesetters take for a minus.
      choice: this.choice.value.trim().replace("\u2212", "-"),
      link: this.link.value.trim(),
      cast_at: this.castAt.value!.toISOString(),
      reason: this.reason.value,
    };
  }

  #forget(): void {
    this.submission.refusal = undefined;
    this.plainName.value = false;
  }
}
