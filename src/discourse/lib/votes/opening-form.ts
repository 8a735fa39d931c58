import ClosingTime from "./closing-time";
import MatterForm from "./matter-form";
import type { Opening } from "./vote-api";

interface Defaults {
  subject: string;
  rule: string;
  defaultDays: number;
  minimumHours: number;
}

/** The form that opens a vote. */
export default class OpeningForm extends MatterForm {
  readonly closing: ClosingTime;
  readonly rule = this.field("rule", "");
  /** Whether those are asked to confirm whose replies read as votes. */
  readonly askFound = this.field("ask_found", false);

  constructor({ subject, rule, defaultDays, minimumHours }: Defaults) {
    super();
    this.subject.value = subject;
    this.rule.value = rule;
    const inHours = (hours: number) =>
      moment().add(hours, "hours").startOf("minute");
    this.closing = this.add(
      new ClosingTime(
        inHours(Math.max(24 * defaultDays, minimumHours)).add(1, "minute"),
        () => inHours(minimumHours)
      )
    );
  }

  /** What is sent, once all is in order. */
  get opening(): Omit<Opening, "topic_id"> {
    return {
      ...this.matter,
      closes_at: this.closing.value!.toISOString(),
      rule: this.rule.value,
      ...(this.askFound.value && { ask_found: true }),
    };
  }
}
