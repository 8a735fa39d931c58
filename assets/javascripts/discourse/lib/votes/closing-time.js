// Generated from src/discourse/lib/votes/closing-time.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class ClosingTime {
  @tracked time;
  @tracked error;
  #limit;
  /**
   * @param time - what the form offers
   * @param limit - gives the time before which the vote may not close
   */

  constructor(time, limit) {
    this.time = time;
    this.#limit = limit;
  }
  /** The first whole minute that is allowed, since people choose minutes. */

  get earliest() {
    const minute = this.#limit().startOf("minute");
    return minute.isBefore(this.#limit()) ? minute.add(1, "minute") : minute;
  }
  /** Says whether it is in order, and keeps in `error` what is not. */

  check() {
    if (!this.time) {
      this.error = i18n("binding_vote.form.closes_at.missing");
    } else if (this.time.isBefore(this.#limit())) {
      this.error = i18n("binding_vote.form.closes_at.too_early");
    } else {
      this.error = void 0;
    }
    return !this.error;
  }

  @action
  choose(time) {
    this.time = time;
  }
}

export function presentClosingTime(vote, now) {
  return new ClosingTime(moment(vote.closesAt), () =>
    moment.max(moment(vote.closableAt), moment(now()))
  );
}
