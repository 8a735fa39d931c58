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
  /** The first full quarter of an hour that is allowed: people choose among these. */

  get earliest() {
    return nextFull(15, this.#limit());
  }
  /** Leaves out a time that is over by now. */

  restore(value) {
    const time = value ? moment(value) : null;
    if (!time || !time.isBefore(this.#limit())) {
      super.restore(time);
    }
  }
}

export function nextFull(minutes, time) {
  const full = moment(time).startOf("hour");
  while (full.isBefore(time)) {
    full.add(minutes, "minutes");
  }
  return full;
}

export function presentClosingTime(vote, now) {
  return new ClosingTime(moment(vote.closesAt), () =>
    moment.max(moment(vote.closableAt), moment(now()))
  );
}
