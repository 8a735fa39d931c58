// Generated from src/discourse/lib/votes/opening/opening-form.ts by bin/build; do not edit.

import { action } from "@ember/object";
import ClosingTime, { nextFull } from "../closing-time";
import MatterForm from "../matter-form";

const PERIODS = [3, 7, 14];

export default class OpeningForm extends MatterForm {
  closing;
  rule = this.field("rule", "");
  /** Whether those are asked to confirm whose replies read as votes. */
  askFound = this.field("ask_found", false);
  /** Whether it is a test, which may close at once and asks nobody. */
  test = this.field("test", false);
  /** After how many days the vote may close, at one click. */
  periods;
  #rules;

  constructor({ subject, rules, defaultDays, minimumHours }) {
    super();
    this.subject.begin(subject);
    this.#rules = rules;
    this.rule.begin(rules[0]);
    const limit = () =>
      moment()
        .add(this.test.value ? 0 : minimumHours, "hours")
        .startOf("minute");
    const days = Math.max(defaultDays, minimumHours / 24);
    this.closing = this.add(new ClosingTime(inDays(days), limit));
    this.periods = PERIODS.filter((period) => 24 * period >= minimumHours);
  }
  /** The one of `periods` after which the vote closes; undefined where that is none of them. */

  get period() {
    const { value } = this.closing;
    return this.periods.find((days) => value?.isSame(inDays(days)));
  }
  /** What is sent, once all is in order. */

  get opening() {
    return {
      ...this.matter,
      closes_at: this.closing.value.toISOString(),
      rule: this.rule.value,
      ...(this.test.value
        ? { test: true }
        : this.askFound.value && { ask_found: true }),
    };
  }

  @action
  choosePeriod(days) {
    this.closing.choose(inDays(days));
  }
  /** Takes no rule that is not offered any more. */

  fill(values) {
    const offered = this.#rules.includes(values["rule"]);
    super.fill(offered ? values : { ...values, rule: this.#rules[0] });
  }
}

export function valuesOf({
  links,
  existing_codebase,
  proposed_codebase,
  period_hours,
  ...matter
}) {
  return {
    ...matter,
    links: links.join("\n"),
    existing_codebase: existing_codebase ?? "",
    proposed_codebase: proposed_codebase ?? "",
    closes_at: inDays(period_hours / 24),
  };
}

function inDays(days) {
  return nextFull(60, moment().add(24 * days, "hours"));
}
