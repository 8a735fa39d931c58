import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import type { DoubtJson, MarkPreviewJson } from "./mark-api";
import type Marking from "./marking";

/** A pasted list of names: whom they mean, and which of the doubtful ones are taken. */
export default class PastedNames {
  @tracked text = "";
  @tracked error?: string;
  /** Whom the names mean; null before that has been asked for. */
  @tracked found: MarkPreviewJson | null = null;
  @tracked private taken: readonly number[] = [];

  constructor(private readonly marking: Marking) {}

  get doubts(): (DoubtJson & { taken: boolean })[] {
    const doubts = this.found?.doubtful ?? [];
    return doubts.map((doubt) => ({
      ...doubt,
      taken: this.taken.includes(doubt.user.id),
    }));
  }

  get usernames(): string[] {
    const doubts = this.doubts.filter(({ taken }) => taken);
    const users = [
      ...(this.found?.found ?? []),
      ...doubts.map(({ user }) => user),
    ];
    return [...new Set(users.map(({ username }) => username))];
  }

  /** A list that is altered has to be looked up again. */
  @action
  setText(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    if (this.found) {
      this.found = null;
      this.#choose();
    }
  }

  /** Looks up whom the names mean. Rejects as the request does. */
  async lookUp(): Promise<void> {
    this.error = this.text.trim()
      ? undefined
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
  check(): boolean {
    this.error = this.marking.somebody
      ? undefined
      : i18n("binding_vote.form.pasted_names.nobody");
    return !this.error;
  }

  /** Takes a doubtful one, or leaves it out. */
  @action
  toggle({ user }: DoubtJson): void {
    this.taken = this.taken.includes(user.id)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
    this.#choose();
  }

  #choose(): Promise<void> {
    return this.marking.choosePeople({ usernames: this.usernames });
  }
}
