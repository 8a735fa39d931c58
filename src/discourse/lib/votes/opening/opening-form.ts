import { action } from "@ember/object";
import type { Values } from "../../forms/form";
import ClosingTime, { type Moment, nextFull } from "../closing-time";
import type { MatterJson } from "../matter-api";
import MatterForm from "../matter-form";
import type { Opening } from "../vote-api";

/** So many days the form offers at one click, where a vote may be as short. */
const PERIODS = [3, 7, 14];

interface Defaults {
  subject: string;
  /** The ids of the presets that are offered, the usual one first. */
  rules: readonly string[];
  defaultDays: number;
  minimumHours: number;
}

/** The form that opens a vote. */
export default class OpeningForm extends MatterForm {
  readonly closing: ClosingTime;
  readonly rule = this.field("rule", "");
  /** Whether those are asked to confirm whose replies read as votes. */
  readonly askFound = this.field("ask_found", false);

  /** Whether it is a test, which may close at once and asks nobody. */
  readonly test = this.field("test", false);

  /** After how many days the vote may close, at one click. */
  readonly periods: readonly number[];
  readonly #rules: readonly string[];

  constructor({ subject, rules, defaultDays, minimumHours }: Defaults) {
    super();
    this.subject.begin(subject);
    this.#rules = rules;
    this.rule.begin(rules[0]!);
    const limit = () =>
      moment()
        .add(this.test.value ? 0 : minimumHours, "hours")
        .startOf("minute");
    const days = Math.max(defaultDays, minimumHours / 24);
    this.closing = this.add(new ClosingTime(inDays(days), limit));
    this.periods = PERIODS.filter((period) => 24 * period >= minimumHours);
  }

  /** The one of `periods` after which the vote closes; undefined where that is none of them. */
  get period(): number | undefined {
    const { value } = this.closing;
    return this.periods.find((days) => value?.isSame(inDays(days)));
  }

  /** What is sent, once all is in order. */
  get opening(): Omit<Opening, "topic_id"> {
    return {
      ...this.matter,
      closes_at: this.closing.value!.toISOString(),
      rule: this.rule.value,
      ...(this.test.value
        ? { test: true }
        : this.askFound.value && { ask_found: true }),
    };
  }

  @action
  choosePeriod(days: number): void {
    this.closing.choose(inDays(days));
  }

  /** Takes no rule that is not offered any more. */
  override fill(values: Values): void {
    const offered = this.#rules.includes(values["rule"] as string);
    super.fill(offered ? values : { ...values, rule: this.#rules[0] });
  }
}

/** What the form holds for a vote that decides the same, in as much time, from now on. */
export function valuesOf({
  links,
  existing_codebase,
  proposed_codebase,
  period_hours,
  ...matter
}: MatterJson): Values {
  return {
    ...matter,
    links: links.join("\n"),
    existing_codebase: existing_codebase ?? "",
    proposed_codebase: proposed_codebase ?? "",
    closes_at: inDays(period_hours / 24),
  };
}

/** The first full hour that is so many days from now. */
function inDays(days: number): Moment {
  return nextFull(60, moment().add(24 * days, "hours"));
}
