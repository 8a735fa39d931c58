// Generated from src/discourse/lib/kinds/kind-field.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Field from "../forms/field";
import { webAddress } from "../votes/discussion-links";

export default class KindField extends Field {
  #json;
  /** @param asked - whether it is asked for, as things stand */

  constructor(json, value, asked) {
    super(json.id, value, {
      required: () => json.required && asked(),
      wrong: (text) =>
        json.type === "link" && !webAddress(text.trim())
          ? i18n("binding_vote.form.kind_field.no_address")
          : void 0,
    });
    this.#json = json;
  }

  get label() {
    return this.#json.label;
  }

  get hint() {
    return this.#json.hint;
  }

  get missing() {
    return this.#json.missing;
  }
  /** How many characters it has at most. */

  get limit() {
    return this.#json.limit;
  }
  /** The direction of what is written in it: an address has its own. */

  get dir() {
    return this.#json.type === "link" ? "ltr" : "auto";
  }
}
