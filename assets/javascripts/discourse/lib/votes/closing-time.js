// Generated from src/discourse/lib/votes/closing-time.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Field from "../forms/field";

export default class ClosingTime extends Field {
  #limit;
  /**
   * @param time - what the form offers
   * @param limit - gives the time before which the vote may not close
   */

  constructor(time, limit) {
    super("closes_at", time, {
      required: true,
      wrong: (chosen) =>
        chosen.isBefore(limit())
          ? i18n("binding_vote.form.closes_at.too_early")
          : void 0,
    });
    this.#limit = limit;
  }
  /** The first whole minute that is allowed, since people choose minutes. */

  get earliest() {
    const minute = this.#limit().startOf("minute");
    return minute.isBefore(this.#limit()) ? minute.add(1, "minute") : minute;
  }
}

export function presentClosingTime(vote, now) {
  return new ClosingTime(moment(vote.closesAt), () =>
    moment.max(moment(vote.closableAt), moment(now()))
  );
}
