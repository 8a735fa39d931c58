import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export type Moment = ReturnType<typeof moment>;

/** A closing time that a form asks for, and what is wrong with it; the server checks it again. */
export default class ClosingTime {
  @tracked time: Moment | null;
  @tracked error?: string;

  readonly #limit: () => Moment;

  /**
   * @param time - what the form offers
   * @param limit - gives the time before which the vote may not close
   */
  constructor(time: Moment, limit: () => Moment) {
    this.time = time;
    this.#limit = limit;
  }

  /** The first whole minute that is allowed, since people choose minutes. */
  get earliest(): Moment {
    const minute = this.#limit().startOf("minute");
    return minute.isBefore(this.#limit()) ? minute.add(1, "minute") : minute;
  }

  /** Says whether it is in order, and keeps in `error` what is not. */
  check(): boolean {
    if (!this.time) {
      this.error = i18n("binding_vote.form.closes_at.missing");
    } else if (this.time.isBefore(this.#limit())) {
      this.error = i18n("binding_vote.form.closes_at.too_early");
    } else {
      this.error = undefined;
    }
    return !this.error;
  }

  @action
  choose(time: Moment | null): void {
    this.time = time;
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
