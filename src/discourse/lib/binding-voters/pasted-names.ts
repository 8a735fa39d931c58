import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import type Vote from "../votes/vote";
import FoundPeople from "./found-people";
import type { DoubtJson } from "./mark-api";
import Marking from "./marking";

/** The form that marks as binding who is named in a pasted list, once it is clear whom that means. */
export default class PastedNames extends Marking {
  /** Whom the names mean; null before that has been asked for. */
  @tracked found: FoundPeople | null = null;

  readonly names = this.field("pasted_names", "", {
    required: true,
    wrong: () =>
      this.known && !this.somebody
        ? i18n("binding_vote.form.pasted_names.nobody")
        : undefined,
    changed: () => this.#forget(),
  });

  constructor(vote: Vote) {
    super(vote, true);
  }

  override get known(): boolean {
    return this.found !== null;
  }

  /** Nothing but names is asked for before they mean somebody. */
  override check(): boolean {
    return this.somebody ? super.check() : this.names.check();
  }

  /** Takes a doubtful one, or leaves it out. */
  @action
  toggle(doubt: DoubtJson): void {
    this.found?.toggle(doubt);
    this.#choose();
  }

  /** Says whom a name means that nobody knows here. */
  @action
  identify(name: string, usernames: readonly string[]): void {
    this.found?.identify(name, usernames);
    this.#choose();
  }

  protected override async lookUp(): Promise<void> {
    const { value: usernames } = this.names;
    const found = await this.look({ ...this.order, usernames, reason: "" });
    if (usernames === this.names.value) {
      this.found = new FoundPeople(found);
      await this.#choose();
    }
  }

  /** A list that is altered has to be looked up again. */
  #forget(): void {
    if (this.found) {
      this.found = null;
      this.#choose();
    }
  }

  #choose(): Promise<void> {
    return this.choosePeople({ usernames: this.found?.usernames });
  }
}
