// Generated from src/discourse/lib/binding-voters/site-mark-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

export default class SiteMarkForm {
  @tracked names = "";
  @tracked binding = true;
  @tracked categoryId = "";
  @tracked reason = "";
  @tracked lookUp = null;
  @tracked effects = null;
  @tracked errors = {};
  @tracked taken = [];
  /** Says whether nothing is missing, and keeps in `errors` what is. */

  check() {
    this.errors = {
      names: this.names.trim()
        ? void 0
        : i18n("binding_vote.form.marked_names.missing"),
      reason: this.reason.trim()
        ? void 0
        : i18n("binding_vote.form.site_mark_reason.missing"),
    };
    return !this.errors.names && !this.errors.reason;
  }
  /** To look the names up. */

  get question() {
    return {
      usernames: this.names,
      binding: this.binding,
      reason: this.reason,
      ...(this.categoryId
        ? { scope: "category", category_id: this.categoryId }
        : { scope: "everywhere" }),
    };
  }
  /** To mark those who were found and the doubtful ones who were ticked. */

  get order() {
    return { ...this.question, usernames: this.usernames.join(", ") };
  }

  get usernames() {
    const { found = [], doubtful = [] } = this.lookUp ?? {};
    const taken = doubtful.map(({ user }) => user).filter(this.isTaken);
    return [...new Set([...found, ...taken].map(({ username }) => username))];
  }

  @action
  isTaken({ id }) {
    return this.taken.includes(id);
  }

  @action
  toggle({ user }) {
    this.taken = this.isTaken(user)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
    this.effects = null;
  }

  @action
  setNames(event) {
    this.names = valueOf(event);
    this.#forget();
  }

  @action
  setBinding(binding) {
    this.binding = binding;
    this.#forget();
  }

  @action
  setCategory(event) {
    this.categoryId = valueOf(event);
    this.#forget();
  }

  @action
  setReason(event) {
    this.reason = valueOf(event);
  }

  clear() {
    this.names = "";
    this.reason = "";
    this.#forget();
  }

  #forget() {
    this.lookUp = null;
    this.effects = null;
    this.taken = [];
  }
}

function valueOf(event) {
  return event.target.value;
}
