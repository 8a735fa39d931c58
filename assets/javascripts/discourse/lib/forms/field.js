// Generated from src/discourse/lib/forms/field.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class Field {
  @tracked value;
  @tracked error;
  /** Its key below `binding_vote.form` in the locale files, which have its texts there. */
  name;
  /** Is told when somebody has given it another value. */
  changed;
  #demands;
  /** What it held before anybody wrote in it, as JSON. */
  #first;

  constructor(name, value, demands = {}) {
    this.name = name;
    this.value = value;
    this.#demands = demands;
    this.#first = JSON.stringify(value);
  }
  /** Whether it holds something else than it did at first. */

  get dirty() {
    return JSON.stringify(this.value) !== this.#first;
  }
  /** What it held at first, as it has been through JSON. */

  get first() {
    return JSON.parse(this.#first);
  }
  /** Takes a value as what it holds at first. */

  begin(value) {
    this.value = value;
    this.#first = JSON.stringify(value);
  }
  /** Takes what it holds as what it held at first. */

  settle() {
    this.#first = JSON.stringify(this.value);
  }
  /** Takes a value that has been through JSON. */

  restore(value) {
    this.value = value;
  }

  get label() {
    return i18n(`binding_vote.form.${this.name}.label`);
  }

  get hint() {
    return i18n(`binding_vote.form.${this.name}.hint`);
  }
  /** What is said where it is empty and may not be. */

  get missing() {
    return i18n(`binding_vote.form.${this.name}.missing`);
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
      this.error = this.missing;
    } else {
      this.error = void 0;
    }
    return !this.error;
  }

  @action
  choose(value) {
    this.value = value;
    this.#demands.changed?.(value);
    this.changed?.();
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
