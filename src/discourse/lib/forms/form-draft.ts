import { tracked } from "@glimmer/tracking";
import KeyValueStore from "discourse/lib/key-value-store";
import type Form from "./form";
import type { Values } from "./form";

/** Logging out empties it: Discourse forgets all that begins with "discourse_". */
const store = new KeyValueStore("discourse_binding_vote_draft_");

interface Draft {
  /** ISO 8601. */
  readonly at: string;
  readonly values: Values;
}

/**
 * What is written in a form, kept in the browser until the form is sent. A draft of
 * Discourse would be listed among the person's drafts, where it opens as a broken
 * reply, so this one is kept beside those. It is written at every change, as that
 * costs nothing, so that nothing is lost where the page is left.
 */
export default class FormDraft {
  /** When the draft was written that the form began with; null where there was none. */
  @tracked found: Date | null = null;
  /** What was written before something else took its place, until one writes on. */
  @tracked replaced: Values | null = null;
  /** Whether the browser has kept what is written. */
  @tracked kept = false;

  readonly #form: Form;
  readonly #key: string;
  readonly #blank: Values;

  /**
   * Puts the draft, where there is one, into the form, and keeps what is written from now on.
   *
   * @param key - tells the form from those of other topics and people
   */
  constructor(key: string, form: Form) {
    this.#form = form;
    this.#key = key;
    this.#blank = form.firstValues;
    this.#begin();
    form.changed = () => {
      this.replaced = null;
      this.#keep();
    };
  }

  /** Puts other values in the place of what is written, which can be taken back. */
  replace(values: Values): void {
    this.replaced = this.#form.values;
    this.#form.fill(values);
    this.#keep();
  }

  /** Empties the form, which can be taken back. */
  startAnew(): void {
    this.replace(this.#blank);
  }

  /** Takes back that something else took the place of what was written. */
  takeBack(): void {
    this.#form.fill(this.replaced!);
    this.replaced = null;
    this.#keep();
  }

  discard(): void {
    store.remove(this.#key);
    this.kept = false;
  }

  #begin(): void {
    const draft = this.#read();
    if (draft) {
      this.#form.fill(draft.values);
      this.#form.settle();
      this.found = new Date(draft.at);
      this.kept = true;
    }
  }

  /** Nothing is kept of a form in which nothing is written. */
  #keep(): void {
    const { values } = this.#form;
    if (JSON.stringify(values) === JSON.stringify(this.#blank)) {
      this.discard();
      return;
    }
    const draft: Draft = { at: new Date().toISOString(), values };
    this.kept = this.#write(JSON.stringify(draft));
  }

  /** A browser may have no room, or none for a forum. */
  #write(text: string): boolean {
    try {
      store.set({ key: this.#key, value: text });
    } catch {
      return false;
    }
    return store.get(this.#key) === text;
  }

  #read(): Draft | null {
    try {
      return JSON.parse(store.get(this.#key) ?? "null") as Draft | null;
    } catch {
      return null;
    }
  }
}
