// Generated from src/discourse/lib/forms/field.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class Field {
  @tracked value;
  @tracked error;
  /** Its key below `binding_vote.form` in the locale files, which have its texts there. */
  name;
  #demands;

  constructor(name, value, demands = {}) {
    this.name = name;
    this.value = value;
    this.#demands = demands;
  }

  get label() {
    return i18n(`binding_vote.form.${this.name}.label`);
  }

  get hint() {
    return i18n(`binding_vote.form.${this.name}.hint`);
  }

  get required() {
    const { required = false } = this.#demands;
    return typeof required === "function" ? required() : required;
  }
  /** Says whether it is in order, and keeps in `error` what is not. */

  check() {
    if (!isEmpty(this.value)) {
      this.error = this.#demands.wrong?.(this.value);
    } else if (this.required) {
      this.error = i18n(`binding_vote.form.${this.name}.missing`);
    } else {
      this.error = void 0;
    }
    return !this.error;
  }

  @action
  choose(value) {
    this.value = value;
    this.#demands.changed?.(value);
  }

  @action
  read({ target }) {
    const control = target;
    const value = control.type === "checkbox" ? control.checked : control.value;
    this.choose(value);
  }
}

function isEmpty(value) {
  return (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  );
}
