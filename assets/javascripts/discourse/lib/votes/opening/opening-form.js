// Generated from src/discourse/lib/votes/opening/opening-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import ClosingTime, { nextFull } from "../closing-time";
import MatterForm from "../matter-form";

const PERIODS = [3, 7, 14];

export default class OpeningForm extends MatterForm {
  @tracked kinds;
  closing;
  /** Whether those are asked to confirm whose replies read as votes. */
  askFound = this.field("ask_found", false);
  /** Whether it is a test, which may close at once and asks nobody. */
  test = this.field("test", false);

  kindId = this.field("kind", "", {
    changed: () => this.#takeKind(),
  });
  /** Is told when another kind is chosen. */

  kindChanged;

  constructor({ subject, kinds }) {
    super(fieldsOf(kinds));
    this.kinds = kinds;
    this.kindId.begin(this.#usual.id);
    this.subject.begin(subject);
    const limit = () =>
      moment().add(this.minimumHours, "hours").startOf("minute");
    this.closing = this.add(new ClosingTime(usualTime(this.#usual), limit));
  }
  /** The kind that is chosen. */

  get kind() {
    return this.kinds.find(({ id }) => id === this.kindId.value);
  }
  /** How long it has to stay open. */

  get minimumHours() {
    return this.test.value ? 0 : this.kind.minimum_hours;
  }
  /** After how many days the vote may close, at one click. */

  get periods() {
    return PERIODS.filter((period) => 24 * period >= this.kind.minimum_hours);
  }
  /** The one of `periods` after which the vote closes; undefined where that is none of them. */

  get period() {
    const { value } = this.closing;
    return this.periods.find((days) => value?.isSame(inDays(days)));
  }
  /** What is sent, once all is in order. */

  get opening() {
    return {
      ...this.matter,
      kind: this.kind.id,
      closes_at: this.closing.value.toISOString(),
      ...(this.test.value
        ? { test: true }
        : this.askFound.value && { ask_found: true }),
    };
  }

  @action
  choosePeriod(days) {
    this.closing.choose(inDays(days));
  }
  /** Takes no kind that cannot be opened any more. */

  fill(values) {
    const offered = this.kinds.some(({ id }) => id === values["kind"]);
    super.fill(offered ? values : { ...values, kind: this.#usual.id });
  }

  asks(id) {
    return this.kind.fields.some((field) => field.id === id);
  }
  /** The first that can be opened now. */

  get #usual() {
    return this.kinds.find(({ refusal }) => !refusal) ?? this.kinds[0];
  }
  /** Offers the usual time of another kind, where nobody has chosen one. */

  #takeKind() {
    if (!this.closing.dirty) {
      this.closing.begin(usualTime(this.kind));
    }
    this.kindChanged?.();
  }
}

export function valuesOf({
  kind,
  subject,
  summary,
  links,
  fields,
  period_hours,
}) {
  return {
    ...fields,
    kind,
    subject,
    summary,
    links: links.join("\n"),
    closes_at: inDays(period_hours / 24),
  };
}

function fieldsOf(kinds) {
  const fields = kinds.flatMap((kind) => kind.fields);
  return [...new Map(fields.map((field) => [field.id, field])).values()];
}

function usualTime({ usual_days, minimum_hours }) {
  return inDays(Math.max(usual_days, minimum_hours / 24));
}

function inDays(days) {
  return nextFull(60, moment().add(24 * days, "hours"));
}
