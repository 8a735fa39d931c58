import { i18n } from "discourse-i18n";
import Field from "../forms/field";

export type Moment = ReturnType<typeof moment>;

/** The closing time that a form asks for. */
export default class ClosingTime extends Field<Moment | null> {
  readonly #limit: () => Moment;

  /**
   * @param time - what the form offers
   * @param limit - gives the time before which the vote may not close
   */
  constructor(time: Moment, limit: () => Moment) {
    super("closes_at", time, {
      required: true,
      wrong: (chosen) =>
        chosen!.isBefore(limit())
          ? i18n("binding_vote.form.closes_at.too_early")
          : undefined,
    });
    this.#limit = limit;
  }

  /** The first whole minute that is allowed, since people choose minutes. */
  get earliest(): Moment {
    const minute = this.#limit().startOf("minute");
    return minute.isBefore(this.#limit()) ? minute.add(1, "minute") : minute;
  }
}

/** The closing time of an open vote, to be moved; `now` gives the time in milliseconds. */
export function presentClosingTime(
  vote: { readonly closesAt: Date; readonly closableAt: Date },
  now: () => number
): ClosingTime {
  return new ClosingTime(moment(vote.closesAt), () =>
    moment.max(moment(vote.closableAt), moment(now()))
  );
}
