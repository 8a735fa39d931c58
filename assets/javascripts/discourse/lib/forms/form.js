// Generated from src/discourse/lib/forms/form.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Field from "./field";
import Submission from "./submission";

export default class Form {
  /** Sending: whether it is under way, and why the server has refused. */
  submission = new Submission();
  /** Is told whenever somebody has written or chosen something. */
  changed;
  /** Whether it is so long that its top says, too, that something is wrong below. */
  long = false;
  #fields = [];
  /** The fields that were wrong when they were last checked, in the order of their declaration. */

  get wrong() {
    return this.#fields.filter(({ error }) => error);
  }
  /** Whether it holds anything that would be lost if it were closed. */

  get dirty() {
    return this.#fields.some((field) => field.dirty);
  }
  /** What the fields held at first. */

  get firstValues() {
    return Object.fromEntries(
      this.#fields.map(({ name, first }) => [name, first])
    );
  }

  get values() {
    return Object.fromEntries(
      this.#fields.map(({ name, value }) => [name, value])
    );
  }
  /** Whether all is known that has to be looked up before it can be sent. */

  get known() {
    return true;
  }
  /** Takes a field among those that are checked, and gives it back. */

  add(field) {
    this.#fields.push(field);
    field.changed = () => this.changed?.();
    return field;
  }
  /** Puts values into the fields of these names, and leaves the others as they are. */

  fill(values) {
    for (const field of this.#fields) {
      if (field.name in values) {
        field.restore(values[field.name]);
      }
    }
  }
  /** Takes what it holds as what it held at first. */

  settle() {
    this.#fields.forEach((field) => field.settle());
  }
  /** Says what the server has found wrong, by the names of the fields. */

  blame(wrong) {
    for (const field of this.#fields) {
      field.error = wrong[field.name];
    }
  }
  /** Says whether all is in order; each field keeps what is not. */

  check() {
    for (const field of this.#fields) {
      field.check();
    }
    return this.wrong.length === 0;
  }
  /**
   * Sends what is in order, once all is known; before that it looks it up.
   * Says whether it was sent and done.
   *
   * @param send - rejects as the request does
   */

  async submit(send) {
    if (!this.check()) {
      this.submission.error = this.long
        ? i18n("binding_vote.form.incomplete")
        : void 0;
      return false;
    }
    const { known } = this;
    const done = await this.submission.send(known ? send : () => this.lookUp());
    return known && done;
  }
  /** Declares a field: its key below `binding_vote.form`, what it holds at first, what is demanded of it. */

  field(name, value, demands) {
    return this.add(new Field(name, value, demands));
  }
  /** Looks up what has to be known. Rejects as the request does. */

  async lookUp() {}
}
