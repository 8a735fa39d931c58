// Generated from src/discourse/lib/forms/form-draft.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import KeyValueStore from "discourse/lib/key-value-store";

const store = new KeyValueStore("discourse_binding_vote_draft_");

export default class FormDraft {
  @tracked found = null;
  @tracked replaced = null;
  @tracked kept = false;
  #form;
  #key;
  #blank;
  /**
   * Puts the draft, where there is one, into the form, and keeps what is written from now on.
   *
   * @param key - tells the form from those of other topics and people
   */

  constructor(key, form) {
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

  replace(values) {
    this.replaced = this.#form.values;
    this.#form.fill(values);
    this.#keep();
  }
  /** Empties the form, which can be taken back. */

  startAnew() {
    this.replace(this.#blank);
  }
  /** Takes back that something else took the place of what was written. */

  takeBack() {
    this.#form.fill(this.replaced);
    this.replaced = null;
    this.#keep();
  }

  discard() {
    store.remove(this.#key);
    this.kept = false;
  }

  #begin() {
    const draft = this.#read();
    if (draft) {
      this.#form.fill(draft.values);
      this.#form.settle();
      this.found = new Date(draft.at);
      this.kept = true;
    }
  }
  /** Nothing is kept of a form in which nothing is written. */

  #keep() {
    const { values } = this.#form;
    if (JSON.stringify(values) === JSON.stringify(this.#blank)) {
      this.discard();
      return;
    }
    const draft = { at: /* @__PURE__ */ new Date().toISOString(), values };
    this.kept = this.#write(JSON.stringify(draft));
  }
  /** A browser may have no room, or none for a forum. */

  #write(text) {
    try {
      store.set({ key: this.#key, value: text });
    } catch {
      return false;
    }
    return store.get(this.#key) === text;
  }

  #read() {
    try {
      return JSON.parse(store.get(this.#key) ?? "null");
    } catch {
      return null;
    }
  }
}
