import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import type { Values } from "../../forms/form";
import type { KindFieldJson, KindJson } from "../../kinds/kind-api";
import ClosingTime, { type Moment, nextFull } from "../closing-time";
import type { MatterJson } from "../matter-api";
import MatterForm from "../matter-form";
import type { Opening } from "../vote-api";

/** So many days the form offers at one click, where a vote may be as short. */
const PERIODS = [3, 7, 14];

interface Defaults {
  subject: string;
  /** Those that can be opened, the usual one first; at least one. */
  kinds: readonly KindJson[];
}

/** The form that opens a vote. */
export default class OpeningForm extends MatterForm {
  @tracked private kinds: readonly KindJson[];

  readonly closing: ClosingTime;

  /** Whether those are asked to confirm whose replies read as votes. */
  readonly askFound = this.field("ask_found", false);

  /** Whether it is a test, which may close at once and asks nobody. */
  readonly test = this.field("test", false);

  readonly kindId = this.field("kind", "", {
    changed: () => this.#takeKind(),
  });

  /** Is told when another kind is chosen. */
  kindChanged?: () => void;

  constructor({ subject, kinds }: Defaults) {
    super(fieldsOf(kinds));
    this.kinds = kinds;
    this.kindId.begin(this.#usual.id);
    this.subject.begin(subject);
    const limit = () =>
      moment().add(this.minimumHours, "hours").startOf("minute");
    this.closing = this.add(new ClosingTime(usualTime(this.#usual), limit));
  }

  /** The kind that is chosen. */
  get kind(): KindJson {
    return this.kinds.find(({ id }) => id === this.kindId.value)!;
  }

  /** How long it has to stay open. */
  get minimumHours(): number {
    return this.test.value ? 0 : this.kind.minimum_hours;
  }

  /** After how many days the vote may close, at one click. */
  get periods(): readonly number[] {
    return PERIODS.filter((period) => 24 * period >= this.kind.minimum_hours);
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
      kind: this.kind.id,
      closes_at: this.closing.value!.toISOString(),
      ...(this.test.value
        ? { test: true }
        : this.askFound.value && { ask_found: true }),
    };
  }

  @action
  choosePeriod(days: number): void {
    this.closing.choose(inDays(days));
  }

  /** Takes no kind that cannot be opened any more. */
  override fill(values: Values): void {
    const offered = this.kinds.some(({ id }) => id === values["kind"]);
    super.fill(offered ? values : { ...values, kind: this.#usual.id });
  }

  protected override asks(id: string): boolean {
    return this.kind.fields.some((field) => field.id === id);
  }

  /** The first that can be opened now. */
  get #usual(): KindJson {
    return this.kinds.find(({ refusal }) => !refusal) ?? this.kinds[0]!;
  }

  /** Offers the usual time of another kind, where nobody has chosen one. */
  #takeKind(): void {
    if (!this.closing.dirty) {
      this.closing.begin(usualTime(this.kind));
    }
    this.kindChanged?.();
  }
}

/** What the form holds for a vote that decides the same, in as much time, from now on. */
export function valuesOf({
  kind,
  subject,
  summary,
  links,
  fields,
  period_hours,
}: MatterJson): Values {
  return {
    ...fields,
    kind,
    subject,
    summary,
    links: links.join("\n"),
    closes_at: inDays(period_hours / 24),
  };
}

/** All that the kinds ask for, each once. */
function fieldsOf(kinds: readonly KindJson[]): KindFieldJson[] {
  const fields = kinds.flatMap((kind) => kind.fields);
  return [...new Map(fields.map((field) => [field.id, field])).values()];
}

/** When a vote of a kind closes that opens now, unless somebody chooses otherwise. */
function usualTime({ usual_days, minimum_hours }: KindJson): Moment {
  return inDays(Math.max(usual_days, minimum_hours / 24));
}

/** The first full hour that is so many days from now. */
function inDays(days: number): Moment {
  return nextFull(60, moment().add(24 * days, "hours"));
}
