// Generated from src/discourse/lib/opening-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class OpeningForm {
  @tracked kind = "strategy";
  @tracked subject;
  @tracked summary = "";
  @tracked closesAt;
  @tracked rule;
  @tracked errors = {};
  #minimumHours;

  constructor({ subject, rule, defaultDays, minimumHours }) {
    this.subject = subject;
    this.rule = rule;
    this.#minimumHours = minimumHours;
    this.closesAt = moment()
      .add(Math.max(24 * defaultDays, minimumHours), "hours")
      .startOf("minute")
      .add(1, "minute");
  }
  /** The earliest time at which a vote that opens now may close. */

  get earliest() {
    return moment().add(this.#minimumHours, "hours").startOf("minute");
  }

  get closesAtHint() {
    return i18n("binding_vote.form.closes_at.hint", {
      count: this.#minimumHours,
    });
  }
  /** What is sent, once `check` finds nothing. */

  get opening() {
    return {
      kind: this.kind,
      subject: this.subject,
      summary: this.summary,
      closes_at: this.closesAt.toISOString(),
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
    if (!this.closesAt) {
      errors.closes_at = i18n("binding_vote.form.closes_at.missing");
    } else if (this.closesAt.isBefore(this.earliest)) {
      errors.closes_at = this.closesAtHint;
    }
    this.errors = errors;
    return Object.keys(errors).length === 0;
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
  setClosesAt(time) {
    this.closesAt = time;
  }

  @action
  setRule(rule) {
    this.rule = rule;
  }
}
