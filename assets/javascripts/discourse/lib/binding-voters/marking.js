// Generated from src/discourse/lib/binding-voters/marking.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Form from "../forms/form";
import Submission from "../forms/submission";
import { previewMarks } from "./mark-api";

export default class Marking extends Form {
  constructor(vote, binding) {
    super();
    this.vote = vote;
    this.binding = binding;
    this.scope = this.field("mark_scope", this.scopes[0], {
      changed: () => this.foresee(),
    });
  }

  vote;
  binding;
  @tracked effects = null;
  @tracked people = {};
  scope;
  /** Whether it holds in votes of this kind alone. */

  ofKind = this.field("mark_of_kind", false, {
    changed: () => this.foresee(),
  });

  reason = this.field("mark_reason", "", { required: true });
  /** Asking what it would do. */
  preview = new Submission();
  #previews = 0;
  /** The scopes that the person may mark in. */

  get scopes() {
    return this.vote.json.own.roster ?? [];
  }
  /** Whether it reaches other votes, so that it can be kept to those of a kind. */

  get beyondVote() {
    return this.scope.value !== "vote";
  }

  get somebody() {
    const { usernames, name } = this.people;
    return !!name || (usernames?.length ?? 0) > 0;
  }
  /** What is sent, once all is in order. */

  get order() {
    const { usernames, name } = this.people;
    const named = name ? { name } : { usernames: usernames?.join("\n") ?? "" };
    return {
      ...named,
      binding: this.binding,
      scope: this.scope.value,
      ...(this.beyondVote && this.ofKind.value
        ? { kind: this.vote.json.kind }
        : {}),
      reason: this.reason.value,
    };
  }

  @action
  choosePeople(people) {
    this.people = people;
    return this.foresee();
  }
  /** Asks what it would do; only the last answer counts. */

  async foresee() {
    const turn = ++this.#previews;
    this.effects = null;
    if (this.somebody) {
      await this.preview.send(async () => {
        const { effects } = await this.look(this.order);
        if (turn === this.#previews) {
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
