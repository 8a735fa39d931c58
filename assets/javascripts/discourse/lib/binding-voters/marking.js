// Generated from src/discourse/lib/binding-voters/marking.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Submission from "../forms/submission";
import { previewMarks } from "./mark-api";

export default class Marking {
  constructor(vote, binding) {
    this.vote = vote;
    this.binding = binding;
    this.scope = this.scopes[0];
  }

  vote;
  binding;
  @tracked scope;
  @tracked reason = "";
  @tracked reasonError;
  @tracked effects = null;
  @tracked people = {};
  /** Looking up what it would do. */
  lookup = new Submission();
  #lookups = 0;
  /** The scopes that the person may mark in. */

  get scopes() {
    return this.vote.json.own.roster ?? [];
  }

  get somebody() {
    const { usernames, name } = this.people;
    return !!name || (usernames?.length ?? 0) > 0;
  }

  get order() {
    const { usernames, name } = this.people;
    const { binding, scope, reason } = this;
    const named = name ? { name } : { usernames: usernames?.join("\n") ?? "" };
    return { ...named, binding, scope, reason };
  }
  /** Says whether there is a reason, and keeps in `reasonError` that there is none. */

  check() {
    this.reasonError = this.reason.trim()
      ? void 0
      : i18n("binding_vote.form.mark_reason.missing");
    return !this.reasonError;
  }

  @action
  setReason(event) {
    this.reason = event.target.value;
  }

  @action
  choosePeople(people) {
    this.people = people;
    return this.preview();
  }

  @action
  chooseScope(scope) {
    this.scope = scope;
    return this.preview();
  }
  /** Asks what it would do; only the last answer counts. */

  async preview() {
    const turn = ++this.#lookups;
    this.effects = null;
    if (this.somebody) {
      await this.lookup.send(async () => {
        const { effects } = await this.look(this.order);
        if (turn === this.#lookups) {
          this.effects = effects;
        }
      });
    }
  }
  /** What the server says of an order, without doing it. */

  look(order) {
    return previewMarks(this.vote.id, order);
  }
}
