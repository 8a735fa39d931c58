// Generated from src/discourse/lib/forms/form.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import Field from "./field";
import Submission from "./submission";

export default class Form {
  /** Sending: whether it is under way, and why the server has refused. */
  submission = new Submission();
  /** Whether it is so long that its top says, too, that something is wrong below. */
  long = false;
  #fields = [];
  /** The fields that were wrong when they were last checked, in the order of their declaration. */

  get wrong() {
    return this.#fields.filter(({ error }) => error);
  }
  /** Whether all is known that has to be looked up before it can be sent. */

  get known() {
    return true;
  }
  /** Takes a field among those that are checked, and gives it back. */

  add(field) {
    this.#fields.push(field);
    return field;
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
