// Generated from src/discourse/lib/recorded-ballots/recording-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

const UNKNOWN = "unknown_people";

export default class RecordingForm {
  @tracked person = "";
  @tracked unknown = false;
  @tracked plainName = false;
  @tracked choice = "";
  @tracked link = "";
  @tracked castAt = moment().startOf("minute");
  @tracked reason = "";
  @tracked errors = {};
  /** What is sent, once `check` finds nothing. */

  get recording() {
    const person = this.person.trim();
    return {
      ...(this.plainName ? { name: person } : { username: person }),
      // The sign that typesetters take for a minus.
      choice: this.choice.trim().replace("−", "-"),
      link: this.link.trim(),
      cast_at: this.castAt.toISOString(),
      reason: this.reason,
    };
  }
  /** Says whether all is there, and keeps in `errors` what is not. */

  check() {
    const { person, choice, link, castAt } = this;
    const given = {
      person: person.trim(),
      choice: choice.trim(),
      link: link.trim(),
      cast_at: castAt,
    };
    const missing = Object.keys(given).filter((field) => !given[field]);
    this.errors = Object.fromEntries(
      missing.map((field) => [
        field,
        i18n(`binding_vote.form.recorded_${field}.missing`),
      ])
    );
    return missing.length === 0;
  }
  /** Takes what a refused request rejects with. */

  learn(error) {
    const { jqXHR } = error;
    this.unknown = jqXHR?.responseJSON?.error_type === UNKNOWN;
  }

  @action
  setPerson(event) {
    this.person = event.target.value;
    this.unknown = false;
    this.plainName = false;
  }

  @action
  setPlainName(event) {
    this.plainName = event.target.checked;
  }

  @action
  setChoice(event) {
    this.choice = event.target.value;
  }

  @action
  setLink(event) {
    this.link = event.target.value;
  }

  @action
  setCastAt(time) {
    this.castAt = time;
  }

  @action
  setReason(event) {
    this.reason = event.target.value;
  }
}
