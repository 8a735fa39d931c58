// Generated from src/admin/lib/kinds/kind-form.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Form from "../forms/form";

const ID = /^[a-z][a-z0-9_]{0,39}$/;
const PREFIX = "kind_";
const CHOSEN = { required: true };
const NUMBERS = ["minimum", "least", "usual_days", "extension_days"];

export const RULE_MEMBERS = [
  "minimum",
  "minimum_of",
  "minimum_share",
  "share_strictly",
  "plus_per_minus",
  "strictly",
  "blocking",
];

export default class KindForm extends Form {
  name = this.#text("name", {
    required: () => this.#nameless,
    changed: (name) => this.#suggestId(name),
  });

  id = this.#text("id", {
    required: true,
    wrong: (id) =>
      ID.test(id) ? void 0 : i18n("binding_vote.form.kind_id.wrong"),
    changed: () => (this.#makeId = void 0),
  });

  decides = this.#text("decides");
  passed = this.#text("passed");
  failed = this.#text("failed");
  cancelled = this.#text("cancelled");
  fields = this.#text("fields", CHOSEN);

  translations = this.field(`${PREFIX}translations`, []);

  minimum = this.#text("minimum", number(0, 1e3));
  minimumOf = this.#text("minimum_of", CHOSEN);
  minimumShare = this.#text("minimum_share");
  shareStrictly = this.#truth("share_strictly");
  plusPerMinus = this.#text("plus_per_minus", CHOSEN);
  strictly = this.#truth("strictly");
  blocking = this.#truth("blocking");
  least = this.#text("least", number(0, 720));
  leastIn = this.#text("least_in", CHOSEN);
  usualDays = this.#text("usual_days", number(1, 90));
  extensionDays = this.#text("extension_days", number(0, 90));
  endsEarly = this.#truth("ends_early");
  bindingGroups = this.#ids("binding_groups");
  openerGroups = this.#ids("opener_groups");
  categories = this.#ids("categories");
  minusNeedsReason = this.#truth("minus_needs_reason");
  long = true;
  #nameless;
  #makeId;

  constructor({ row, nameless, makeId }) {
    super();
    this.#nameless = nameless;
    this.#makeId = makeId;
    this.fill(valuesOf(row));
    this.settle();
  }
  /** The row as it is written. */

  get row() {
    const written = Object.entries(this.values).map(([name, value]) => {
      const member = name.slice(PREFIX.length);
      return [member, isNumber(member) ? Number(value) : value];
    });
    return Object.fromEntries(written);
  }
  /** Takes over another rule. */

  choose(rule) {
    this.fill(valuesOf(rule));
    this.changed?.();
  }
  /** Forgets what was wrong with the rule: it is another one now. */

  forgetRule() {
    for (const field of [this.minimum, this.minimumShare, this.plusPerMinus]) {
      field.error = void 0;
    }
    this.shareStrictly.error = void 0;
  }
  /** Says at the fields what the server has found wrong with the row. */

  show(problems) {
    this.blame(
      Object.fromEntries(
        problems.map(({ member, message }) => [PREFIX + member, message])
      )
    );
  }

  #text(member, demands) {
    return this.field(PREFIX + member, "", demands);
  }

  #truth(member) {
    return this.field(PREFIX + member, false);
  }

  #ids(member) {
    return this.field(PREFIX + member, []);
  }
  /** Until somebody writes an id. */

  #suggestId(name) {
    const id = this.#makeId?.(name);
    if (id !== void 0) {
      this.id.value = id;
    }
  }
}

function number(from, to) {
  return {
    required: true,
    wrong: (text) =>
      /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to
        ? void 0
        : i18n("binding_vote.form.wrong_number", { from, to }),
  };
}

function isNumber(member) {
  return NUMBERS.includes(member);
}

function valuesOf(members) {
  const values = Object.entries(members).map(([member, value]) => [
    PREFIX + member,
    isNumber(member) ? String(value) : value,
  ]);
  return Object.fromEntries(values);
}
