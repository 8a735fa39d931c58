// Generated from src/discourse/lib/votes/opening-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import ClosingTime from "./closing-time";
import { wrongLine } from "./discussion-links";

export default class OpeningForm {
  @tracked kind = "strategy";
  @tracked existingCodebase = "";
  @tracked proposedCodebase = "";
  @tracked subject;
  @tracked summary = "";
  @tracked links = "";
  @tracked rule;
  @tracked askFound = false;
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

  get namesCodebases() {
    return this.kind === "codebase";
  }
  /** What is sent, once `check` finds nothing. */

  get opening() {
    return {
      kind: this.kind,
      ...(this.namesCodebases && {
        existing_codebase: this.existingCodebase,
        proposed_codebase: this.proposedCodebase,
      }),
      subject: this.subject,
      summary: this.summary,
      links: this.links,
      closes_at: this.closing.time.toISOString(),
      rule: this.rule,
      ...(this.askFound && { ask_found: true }),
    };
  }
  /** Says whether all is in order, and keeps in `errors` what is not. */

  check() {
    const errors = {};
    if (this.namesCodebases && !this.proposedCodebase.trim()) {
      errors.proposed_codebase = i18n(
        "binding_vote.form.proposed_codebase.missing"
      );
    }
    if (!this.subject.trim()) {
      errors.subject = i18n("binding_vote.form.subject.missing");
    }
    if (!this.summary.trim()) {
      errors.summary = i18n("binding_vote.form.summary.missing");
    }
    const wrong = wrongLine(this.links);
    if (wrong) {
      errors.links = i18n(`binding_vote.form.links.${wrong.key}`, {
        line: wrong.line,
        count: wrong.key === "too_many" ? LINKS_LIMIT : LINK_LIMIT,
      });
    }
    this.errors = errors;
    return this.closing.check() && Object.keys(errors).length === 0;
  }

  @action
  setKind(kind) {
    this.kind = kind;
  }

  @action
  setExistingCodebase(event) {
    this.existingCodebase = event.target.value;
  }

  @action
  setProposedCodebase(event) {
    this.proposedCodebase = event.target.value;
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
  setLinks(event) {
    this.links = event.target.value;
  }

  @action
  setRule(rule) {
    this.rule = rule;
  }

  @action
  setAskFound(event) {
    this.askFound = event.target.checked;
  }
}
