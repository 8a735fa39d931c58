// Generated from src/discourse/lib/binding-voters/pasted-names.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import FoundPeople from "./found-people";
import Marking from "./marking";

export default class PastedNames extends Marking {
  @tracked found = null;

  names = this.field("pasted_names", "", {
    required: true,
    wrong: () =>
      this.known && !this.somebody
        ? i18n("binding_vote.form.pasted_names.nobody")
        : void 0,
    changed: () => this.#forget(),
  });

  constructor(vote) {
    super(vote, true);
  }

  get known() {
    return this.found !== null;
  }
  /** Nothing but names is asked for before they mean somebody. */

  check() {
    return this.somebody ? super.check() : this.names.check();
  }

  @action
  toggle(doubt) {
    this.found?.toggle(doubt);
    this.#choose();
  }

  @action
  identify(name, usernames) {
    this.found?.identify(name, usernames);
    this.#choose();
  }

  async lookUp() {
    const { value: usernames } = this.names;
    const found = await this.look({ ...this.order, usernames, reason: "" });
    if (usernames === this.names.value) {
      this.found = new FoundPeople(found);
      await this.#choose();
    }
  }
  /** A list that is altered has to be looked up again. */

  #forget() {
    if (this.found) {
      this.found = null;
      this.#choose();
    }
  }

  #choose() {
    return this.choosePeople({ usernames: this.found?.usernames });
  }
}
