import { i18n } from "discourse-i18n";
import type { Demands } from "../forms/field";
import Form, { type Values } from "../forms/form";
import type {
  KindRow,
  ProblemJson,
  RuleMembers,
  Translation,
} from "./kind-table-api";

const ID = /^[a-z][a-z0-9_]{0,39}$/;
const PREFIX = "kind_";

/** What is demanded of a field that holds one of some values. */
const CHOSEN: Demands<string> = { required: true };

/** The members of a row that are numbers; a control holds them as texts. */
const NUMBERS = ["minimum", "least", "usual_days", "extension_days"] as const;

/** The members of a row that make its rule. */
export const RULE_MEMBERS: readonly (keyof RuleMembers)[] = [
  "minimum",
  "minimum_of",
  "minimum_share",
  "share_strictly",
  "plus_per_minus",
  "strictly",
  "blocking",
];

export interface KindFormOptions {
  /** What the form begins with. */
  row: KindRow;
  /** Whether the row needs a name of its own: nothing ships with one of its id. */
  nameless: boolean;
  /** Makes an id of a name, for a row that is not in the table yet. */
  makeId?: (name: string) => string;
}

/** The form that writes a row of the table of kinds. Each field is called as its member, after `kind_`. */
export default class KindForm extends Form {
  readonly name = this.#text("name", {
    required: () => this.#nameless,
    changed: (name) => this.#suggestId(name),
  });
  readonly id = this.#text("id", {
    required: true,
    wrong: (id) =>
      ID.test(id) ? undefined : i18n("binding_vote.form.kind_id.wrong"),
    changed: () => (this.#makeId = undefined),
  });
  readonly decides = this.#text("decides");
  readonly passed = this.#text("passed");
  readonly failed = this.#text("failed");
  readonly cancelled = this.#text("cancelled");
  readonly fields = this.#text("fields", CHOSEN);
  readonly translations = this.field<Translation[]>(
    `${PREFIX}translations`,
    []
  );
  readonly minimum = this.#text("minimum", number(0, 1000));
  readonly minimumOf = this.#text("minimum_of", CHOSEN);
  readonly minimumShare = this.#text("minimum_share");
  readonly shareStrictly = this.#truth("share_strictly");
  readonly plusPerMinus = this.#text("plus_per_minus", CHOSEN);
  readonly strictly = this.#truth("strictly");
  readonly blocking = this.#truth("blocking");
  readonly least = this.#text("least", number(0, 720));
  readonly leastIn = this.#text("least_in", CHOSEN);
  readonly usualDays = this.#text("usual_days", number(1, 90));
  readonly extensionDays = this.#text("extension_days", number(0, 90));
  readonly endsEarly = this.#truth("ends_early");
  readonly bindingGroups = this.#ids("binding_groups");
  readonly openerGroups = this.#ids("opener_groups");
  readonly categories = this.#ids("categories");
  readonly minusNeedsReason = this.#truth("minus_needs_reason");

  protected override readonly long = true;

  readonly #nameless: boolean;
  #makeId?: (name: string) => string;

  constructor({ row, nameless, makeId }: KindFormOptions) {
    super();
    this.#nameless = nameless;
    this.#makeId = makeId;
    this.fill(valuesOf(row));
    this.settle();
  }

  /** The row as it is written. */
  get row(): KindRow {
    const written = Object.entries(this.values).map(([name, value]) => {
      const member = name.slice(PREFIX.length);
      return [member, isNumber(member) ? Number(value) : value];
    });
    return Object.fromEntries(written) as KindRow;
  }

  /** Takes over another rule. */
  choose(rule: RuleMembers): void {
    this.fill(valuesOf(rule));
    this.changed?.();
  }

  /** Forgets what was wrong with the rule: it is another one now. */
  forgetRule(): void {
    for (const field of [this.minimum, this.minimumShare, this.plusPerMinus]) {
      field.error = undefined;
    }
    this.shareStrictly.error = undefined;
  }

  /** Says at the fields what the server has found wrong with the row. */
  show(problems: readonly ProblemJson[]): void {
    this.blame(
      Object.fromEntries(
        problems.map(({ member, message }) => [PREFIX + member, message])
      )
    );
  }

  #text(member: string, demands?: Demands<string>) {
    return this.field(PREFIX + member, "", demands);
  }

  #truth(member: string) {
    return this.field(PREFIX + member, false);
  }

  #ids(member: string) {
    return this.field<number[]>(PREFIX + member, []);
  }

  /** Until somebody writes an id. */
  #suggestId(name: string): void {
    const id = this.#makeId?.(name);
    if (id !== undefined) {
      this.id.value = id;
    }
  }
}

/** What a control for whole numbers has to hold. */
function number(from: number, to: number): Demands<string> {
  return {
    required: true,
    wrong: (text) =>
      /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to
        ? undefined
        : i18n("binding_vote.form.wrong_number", { from, to }),
  };
}

function isNumber(member: string): boolean {
  return (NUMBERS as readonly string[]).includes(member);
}

function valuesOf(members: object): Values {
  const values = Object.entries(members).map(([member, value]) => [
    PREFIX + member,
    isNumber(member) ? String(value) : value,
  ]);
  return Object.fromEntries(values);
}
