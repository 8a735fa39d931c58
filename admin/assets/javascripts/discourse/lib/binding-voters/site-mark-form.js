// Generated from src/admin/lib/binding-voters/site-mark-form.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Form from "../forms/form";
import FoundPeople from "./found-people";
import { previewSiteMarks } from "./site-mark-api";

export default class SiteMarkForm extends Form {
  @tracked found = null;
  @tracked effects = null;

  names = this.field("marked_names", "", {
    required: true,
    changed: () => this.#forget(),
  });

  binding = this.field("counts_as", true, {
    changed: () => this.#forget(),
  });
  /** An id, or "" for everywhere. */

  category = this.field("marked_category", "", {
    changed: () => this.#forget(),
  });
  /** The id of the kind of votes, or "" for all kinds. */

  kind = this.field("marked_kind", "", {
    changed: () => this.#forget(),
  });

  reason = this.field("mark_reason", "", { required: true });

  get known() {
    return this.found !== null;
  }
  /** Of those who are found, and of the doubtful ones who are ticked. */

  get usernames() {
    return this.found?.usernames ?? [];
  }
  /** What is sent, once all is in order. */

  get order() {
    return this.#orderFor(this.usernames.join(", "));
  }
  /** Whom the names mean and what marking them does is shown before a reason is asked for. */

  check() {
    return this.known ? super.check() : this.names.check();
  }

  @action
  toggle(doubt) {
    this.found?.toggle(doubt);
    return this.#foreseeAnew();
  }

  @action
  identify(name, usernames) {
    this.found?.identify(name, usernames);
    return this.#foreseeAnew();
  }

  async lookUp() {
    const order = this.#orderFor(this.names.value);
    this.found = new FoundPeople(await previewSiteMarks(order));
    await this.#foresee();
  }

  async #foreseeAnew() {
    this.effects = null;
    await this.submission.send(() => this.#foresee());
  }
  /** Asks what marking those does who are to be marked. */

  async #foresee() {
    const { usernames, order } = this;
    const effects =
      usernames.length > 0 ? (await previewSiteMarks(order)).effects : [];
    if (order.usernames === this.order.usernames) {
      this.effects = effects;
    }
  }

  #orderFor(usernames) {
    const category_id = this.category.value;
    const kind = this.kind.value;
    return {
      usernames,
      binding: this.binding.value,
      reason: this.reason.value,
      ...(category_id
        ? { scope: "category", category_id }
        : { scope: "everywhere" }),
      ...(kind ? { kind } : {}),
    };
  }

  #forget() {
    this.found = null;
    this.effects = null;
  }
}
