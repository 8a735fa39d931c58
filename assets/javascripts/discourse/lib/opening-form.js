// Generated from src/discourse/lib/opening-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import ClosingTime from "./closing-time";

export default class OpeningForm {
  @tracked kind = "strategy";
  @tracked subject;
  @tracked summary = "";
  @tracked rule;
  @tracked errors = {};
  closing;

  constructor({ subject, rule, defaultDays, minimumHours }) {
    this.subject = subject;
    this.rule = rule;
    const inHours = (hours) => moment().add(hours, "hours").startOf("minute");
    this.closing = new ClosingTime(
      inHours(Math.max(24 * defaultDays, minimumHours)).add(1, "minute"),
      () => inHours(minimumHours)
    );
  }
  /** What is sent, once `check` finds nothing. */

  get opening() {
    return {
      kind: this.kind,
      subject: this.subject,
      summary: this.summary,
      closes_at: this.closing.time.toISOString(),
      rule: this.rule,
    };
  }
  /** Says whether all is in order, and keeps in `errors` what is not. */

  check() {
    const errors = {};
    if (!this.subject.trim()) {
      errors.subject = i18n("binding_vote.form.subject.missing");
    }
    if (!this.summary.trim()) {
      errors.summary = i18n("binding_vote.form.summary.missing");
    }
    this.errors = errors;
    return this.closing.check() && Object.keys(errors).length === 0;
  }

  @action
  setKind(kind) {
    this.kind = kind;
  }

  @action
  setSubject(event) {
    this.subject = event.target.value;
  }

  @action
  setSummary(event) {
    this.summary = event.target.value;
  }

  @action
  setRule(rule) {
    this.rule = rule;
  }
}
