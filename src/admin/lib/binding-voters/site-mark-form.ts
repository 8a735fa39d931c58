import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import Form from "../forms/form";
import FoundPeople from "./found-people";
import type { DoubtJson, MarkEffectJson } from "./mark-api";
import { previewSiteMarks, type SiteMarkOrder } from "./site-mark-api";

/** The form that marks people apart from any vote, once it is clear whom its names mean and what that does. */
export default class SiteMarkForm extends Form {
  /** Whom the names mean; null until that was asked. */
  @tracked found: FoundPeople | null = null;
  /** What marking those does who are to be marked; null until that was asked. */
  @tracked effects: readonly MarkEffectJson[] | null = null;

  readonly names = this.field("marked_names", "", {
    required: true,
    changed: () => this.#forget(),
  });
  readonly binding = this.field("counts_as", true, {
    changed: () => this.#forget(),
  });
  /** An id, or "" for everywhere. */
  readonly category = this.field("marked_category", "", {
    changed: () => this.#forget(),
  });
  /** The id of the kind of votes, or "" for all kinds. */
  readonly kind = this.field("marked_kind", "", {
    changed: () => this.#forget(),
  });
  readonly reason = this.field("mark_reason", "", { required: true });

  override get known(): boolean {
    return this.found !== null;
  }

  /** Of those who are found, and of the doubtful ones who are ticked. */
  get usernames(): string[] {
    return this.found?.usernames ?? [];
  }

  /** What is sent, once all is in order. */
  get order(): SiteMarkOrder {
    return this.#orderFor(this.usernames.join(", "));
  }

  /** Whom the names mean and what marking them does is shown before a reason is asked for. */
  override check(): boolean {
    return this.known ? super.check() : this.names.check();
  }

  /** Takes a doubtful one, or leaves it out. */
  @action
  toggle(doubt: DoubtJson): Promise<void> {
    this.found?.toggle(doubt);
    return this.#foreseeAnew();
  }

  /** Says whom a name means that nobody knows here. */
  @action
  identify(name: string, usernames: readonly string[]): Promise<void> {
    this.found?.identify(name, usernames);
    return this.#foreseeAnew();
  }

  protected override async lookUp(): Promise<void> {
    const order = this.#orderFor(this.names.value);
    this.found = new FoundPeople(await previewSiteMarks(order));
    await this.#foresee();
  }

  async #foreseeAnew(): Promise<void> {
    this.effects = null;
    await this.submission.send(() => this.#foresee());
  }

  /** Asks what marking those does who are to be marked. */
  async #foresee(): Promise<void> {
    const { usernames, order } = this;
    const effects =
      usernames.length > 0 ? (await previewSiteMarks(order)).effects : [];
    // Someone else may have been ticked meanwhile.
    if (order.usernames === this.order.usernames) {
      this.effects = effects;
    }
  }

  #orderFor(usernames: string): SiteMarkOrder {
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

  #forget(): void {
    this.found = null;
    this.effects = null;
  }
}
