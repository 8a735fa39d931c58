import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import type { Moment } from "../votes/closing-time";
import type { Recording } from "./recorded-ballot-api";

type Field = "person" | "choice" | "link" | "cast_at";
type Errors = Partial<Record<Field, string>>;

/** The reason of DiscourseBindingVote::Refusal for a username that nobody here has. */
const UNKNOWN = "unknown_people";

/**
 * What the form that records a ballot cast elsewhere holds, and what is wrong
 * with it; the server checks it again. A person is taken for an account. Where
 * nobody here has that username, one may say that it is a plain name.
 */
export default class RecordingForm {
  @tracked person = "";
  /** Whether the server knows no account of the person. */
  @tracked unknown = false;
  @tracked plainName = false;
  @tracked choice = "";
  @tracked link = "";
  @tracked castAt: Moment | null = moment().startOf("minute");
  @tracked reason = "";
  @tracked errors: Errors = {};

  /** What is sent, once `check` finds nothing. */
  get recording(): Recording {
    const person = this.person.trim();
    return {
      ...(this.plainName ? { name: person } : { username: person }),
      // The sign that typesetters take for a minus.
      choice: this.choice.trim().replace("\u2212", "-"),
      link: this.link.trim(),
      cast_at: this.castAt!.toISOString(),
      reason: this.reason,
    };
  }

  /** Says whether all is there, and keeps in `errors` what is not. */
  check(): boolean {
    const { person, choice, link, castAt } = this;
    const given = {
      person: person.trim(),
      choice: choice.trim(),
      link: link.trim(),
      cast_at: castAt,
    };
    const missing = (Object.keys(given) as Field[]).filter(
      (field) => !given[field]
    );
    this.errors = Object.fromEntries(
      missing.map((field) => [
        field,
        i18n(`binding_vote.form.recorded_${field}.missing`),
      ])
    );
    return missing.length === 0;
  }

  /** Takes what a refused request rejects with. */
  learn(error: unknown): void {
    const { jqXHR } = error as {
      jqXHR?: { responseJSON?: { error_type?: string } };
    };
    this.unknown = jqXHR?.responseJSON?.error_type === UNKNOWN;
  }

  @action
  setPerson(event: Event): void {
    this.person = (event.target as HTMLInputElement).value;
    this.unknown = false;
    this.plainName = false;
  }

  @action
  setPlainName(event: Event): void {
    this.plainName = (event.target as HTMLInputElement).checked;
  }

  @action
  setChoice(event: Event): void {
    this.choice = (event.target as HTMLInputElement).value;
  }

  @action
  setLink(event: Event): void {
    this.link = (event.target as HTMLInputElement).value;
  }

  @action
  setCastAt(time: Moment | null): void {
    this.castAt = time;
  }

  @action
  setReason(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value;
  }
}
