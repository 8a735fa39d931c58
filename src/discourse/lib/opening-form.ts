import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import type { Kind } from "./vote-json";
import type { Opening } from "./votes-api";

type Field = "subject" | "summary" | "closes_at";
type Errors = Partial<Record<Field, string>>;
type Moment = ReturnType<typeof moment>;

interface Defaults {
  subject: string;
  rule: string;
  defaultDays: number;
  minimumHours: number;
}

/** What the form that opens a vote holds, and what is wrong with it; the server checks it again. */
export default class OpeningForm {
  @tracked kind: Kind = "strategy";
  @tracked subject: string;
  @tracked summary = "";
  @tracked closesAt: Moment | null;
  @tracked rule: string;
  @tracked errors: Errors = {};

  readonly #minimumHours: number;

  constructor({ subject, rule, defaultDays, minimumHours }: Defaults) {
    this.subject = subject;
    this.rule = rule;
    this.#minimumHours = minimumHours;
    this.closesAt = moment()
      .add(Math.max(24 * defaultDays, minimumHours), "hours")
      .startOf("minute")
      .add(1, "minute");
  }

  /** The earliest time at which a vote that opens now may close. */
  get earliest(): Moment {
    return moment().add(this.#minimumHours, "hours").startOf("minute");
  }

  get closesAtHint(): string {
    return i18n("binding_vote.form.closes_at.hint", {
      count: this.#minimumHours,
    });
  }

  /** What is sent, once `check` finds nothing. */
  get opening(): Omit<Opening, "topic_id"> {
    return {
      kind: this.kind,
      subject: this.subject,
      summary: this.summary,
      closes_at: this.closesAt!.toISOString(),
      rule: this.rule,
    };
  }

  /** Says whether all is in order, and keeps in `errors` what is not. */
  check(): boolean {
    const errors: Errors = {};
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
  setKind(kind: Kind): void {
    this.kind = kind;
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
  setClosesAt(time: Moment | null): void {
    this.closesAt = time;
  }

  @action
  setRule(rule: string): void {
    this.rule = rule;
  }
}
