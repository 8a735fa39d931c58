// Generated from src/discourse/lib/binding-voters/pasted-names.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class PastedNames {
  constructor(marking) {
    this.marking = marking;
  }

  marking;
  @tracked text = "";
  @tracked error;
  @tracked found = null;
  @tracked taken = [];

  get doubts() {
    const doubts = this.found?.doubtful ?? [];
    return doubts.map((doubt) => ({
      ...doubt,
      taken: this.taken.includes(doubt.user.id),
    }));
  }

  get usernames() {
    const doubts = this.doubts.filter(({ taken }) => taken);
    const users = [
      ...(this.found?.found ?? []),
      ...doubts.map(({ user }) => user),
    ];
    return [...new Set(users.map(({ username }) => username))];
  }

  @action
  setText(event) {
    this.text = event.target.value;
    if (this.found) {
      this.found = null;
      this.#choose();
    }
  }
  /** Looks up whom the names mean. Rejects as the request does. */

  async lookUp() {
    this.error = this.text.trim()
      ? void 0
      : i18n("binding_vote.form.pasted_names.missing");
    if (!this.error) {
      const { text } = this;
      const { binding, scope } = this.marking;
      const found = await this.marking.look({
        usernames: text,
        binding,
        scope,
        reason: "",
      });
      if (text === this.text) {
        this.found = found;
        this.taken = [];
        await this.#choose();
      }
    }
  }
  /** Says whether somebody is named, and keeps in `error` that nobody is. */

  check() {
    this.error = this.marking.somebody
      ? void 0
      : i18n("binding_vote.form.pasted_names.nobody");
    return !this.error;
  }

  @action
  toggle({ user }) {
    this.taken = this.taken.includes(user.id)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
    this.#choose();
  }

  #choose() {
    return this.marking.choosePeople({ usernames: this.usernames });
  }
}
