// Generated from src/discourse/lib/votes/opening-form.ts by bin/build; do not edit.

import ClosingTime from "./closing-time";
import MatterForm from "./matter-form";

export default class OpeningForm extends MatterForm {
  closing;
  rule = this.field("rule", "");
  /** Whether those are asked to confirm whose replies read as votes. */
  askFound = this.field("ask_found", false);

  constructor({ subject, rule, defaultDays, minimumHours }) {
    super();
    this.subject.value = subject;
    this.rule.value = rule;
    const inHours = (hours) => moment().add(hours, "hours").startOf("minute");
    this.closing = this.add(
      new ClosingTime(
        inHours(Math.max(24 * defaultDays, minimumHours)).add(1, "minute"),
        () => inHours(minimumHours)
      )
    );
  }
  /** What is sent, once all is in order. */

  get opening() {
    return {
      ...this.matter,
      closes_at: this.closing.value.toISOString(),
      rule: this.rule.value,
      ...(this.askFound.value && { ask_found: true }),
    };
  }
}
