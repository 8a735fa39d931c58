import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import type { DoubtJson, MarkEffectJson, MarkPreviewJson } from "./mark-api";
import type { SiteMarkOrder } from "./site-mark-api";

/**
 * What the form that marks people apart from any vote holds, what is wrong with
 * it, and whom its names mean once they are looked up. The server checks it again.
 */
export default class SiteMarkForm {
  @tracked names = "";
  @tracked binding = true;
  /** An id, or "" for everywhere. */
  @tracked categoryId = "";
  @tracked reason = "";
  /** Whom the names mean; null until that was asked. */
  @tracked lookUp: MarkPreviewJson | null = null;
  /** What marking those does who are to be marked; null until that was asked. */
  @tracked effects: MarkEffectJson[] | null = null;
  @tracked errors: { names?: string; reason?: string } = {};
  /** The ids of doubtful people who are to be marked too. */
  @tracked private taken: readonly number[] = [];

  /** Says whether nothing is missing, and keeps in `errors` what is. */
  check(): boolean {
    this.errors = {
      names: this.names.trim()
        ? undefined
        : i18n("binding_vote.form.marked_names.missing"),
      reason: this.reason.trim()
        ? undefined
        : i18n("binding_vote.form.site_mark_reason.missing"),
    };
    return !this.errors.names && !this.errors.reason;
  }

  /** To look the names up. */
  get question(): SiteMarkOrder {
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
  get order(): SiteMarkOrder {
    return { ...this.question, usernames: this.usernames.join(", ") };
  }

  get usernames(): string[] {
    const { found = [], doubtful = [] } = this.lookUp ?? {};
    const taken = doubtful.map(({ user }) => user).filter(this.isTaken);
    return [...new Set([...found, ...taken].map(({ username }) => username))];
  }

  @action
  isTaken({ id }: { id: number }): boolean {
    return this.taken.includes(id);
  }

  @action
  toggle({ user }: DoubtJson): void {
    this.taken = this.isTaken(user)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
    this.effects = null;
  }

  @action
  setNames(event: Event): void {
    this.names = valueOf(event);
    this.#forget();
  }

  @action
  setBinding(binding: boolean): void {
    this.binding = binding;
    this.#forget();
  }

  @action
  setCategory(event: Event): void {
    this.categoryId = valueOf(event);
    this.#forget();
  }

  @action
  setReason(event: Event): void {
    this.reason = valueOf(event);
  }

  clear(): void {
    this.names = "";
    this.reason = "";
    this.#forget();
  }

  #forget(): void {
    this.lookUp = null;
    this.effects = null;
    this.taken = [];
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
