import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import { LINK_LIMIT, LINKS_LIMIT } from "../forms/limits";
import ClosingTime from "./closing-time";
import { wrongLine } from "./discussion-links";
import type { Kind } from "./kind";
import type { Opening } from "./vote-api";

type Field = "proposed_codebase" | "subject" | "summary" | "links";
type Errors = Partial<Record<Field, string>>;

interface Defaults {
  subject: string;
  rule: string;
  defaultDays: number;
  minimumHours: number;
}

/** What the form that opens a vote holds, and what is wrong with it; the server checks it again. */
export default class OpeningForm {
  @tracked kind: Kind = "strategy";
  @tracked existingCodebase = "";
  @tracked proposedCodebase = "";
  @tracked subject: string;
  @tracked summary = "";
  /** One on each line. */
  @tracked links = "";
  @tracked rule: string;
  /** Whether those are asked to confirm whose replies read as votes. */
  @tracked askFound = false;
  @tracked errors: Errors = {};

  readonly closing: ClosingTime;

  constructor({ subject, rule, defaultDays, minimumHours }: Defaults) {
    this.subject = subject;
    this.rule = rule;
    const inHours = (hours: number) =>
      moment().add(hours, "hours").startOf("minute");
    this.closing = new ClosingTime(
      inHours(Math.max(24 * defaultDays, minimumHours)).add(1, "minute"),
      () => inHours(minimumHours)
    );
  }

  get namesCodebases(): boolean {
    return this.kind === "codebase";
  }

  /** What is sent, once `check` finds nothing. */
  get opening(): Omit<Opening, "topic_id"> {
    return {
      kind: this.kind,
      ...(this.namesCodebases && {
        existing_codebase: this.existingCodebase,
        proposed_codebase: this.proposedCodebase,
      }),
      subject: this.subject,
      summary: this.summary,
      links: this.links,
      closes_at: this.closing.time!.toISOString(),
      rule: this.rule,
      ...(this.askFound && { ask_found: true }),
    };
  }

  /** Says whether all is in order, and keeps in `errors` what is not. */
  check(): boolean {
    const errors: Errors = {};
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
  setKind(kind: Kind): void {
    this.kind = kind;
  }

  @action
  setExistingCodebase(event: Event): void {
    this.existingCodebase = (event.target as HTMLInputElement).value;
  }

  @action
  setProposedCodebase(event: Event): void {
    this.proposedCodebase = (event.target as HTMLInputElement).value;
  }

  @action
  setSubject(event: Event): void {
    this.subject = (event.target as HTMLInputElement).value;
  }

  @action
  setSummary(event: Event): void {
    this.summary = (event.target as HTMLTextAreaElement).value;
  }

  @action
  setLinks(event: Event): void {
    this.links = (event.target as HTMLTextAreaElement).value;
  }

  @action
  setRule(rule: string): void {
    this.rule = rule;
  }

  @action
  setAskFound(event: Event): void {
    this.askFound = (event.target as HTMLInputElement).checked;
  }
}
