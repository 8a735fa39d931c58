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

  /** The first full quarter of an hour that is allowed: people choose among these. */
  get earliest(): Moment {
    return nextFull(15, this.#limit());
  }

  /** Leaves out a time that is over by now. */
  override restore(value: unknown): void {
    const time = value ? moment(value as string | Moment) : null;
    if (!time || !time.isBefore(this.#limit())) {
      super.restore(time);
    }
  }
}

/** The first time that so many minutes part, be it the given time itself. */
export function nextFull(minutes: 15 | 60, time: Moment): Moment {
  const full = moment(time).startOf("hour");
  while (full.isBefore(time)) {
    full.add(minutes, "minutes");
  }
  return full;
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
