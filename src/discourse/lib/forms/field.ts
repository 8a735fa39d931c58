import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";

/** What a form demands of a field; the server checks it again. */
export interface Demands<Value> {
  /** Whether it may not be empty, or what says so as things stand. */
  readonly required?: boolean | (() => boolean);
  /** Says in a sentence what is wrong with a value that is not empty. */
  wrong?(value: Value): string | undefined;
  /** Is told of each new value. */
  changed?(value: Value): void;
}

/** One thing that a form asks for: its value, and what is wrong with it. */
export default class Field<Value = string> {
  @tracked value: Value;
  @tracked error?: string;

  /** Its key below `binding_vote.form` in the locale files, which have its texts there. */
  readonly name: string;

  /** Is told when somebody has given it another value. */
  changed?: () => void;

  readonly #demands: Demands<Value>;

  /** What it held before anybody wrote in it, as JSON. */
  #first: string;

  constructor(name: string, value: Value, demands: Demands<Value> = {}) {
    this.name = name;
    this.value = value;
    this.#demands = demands;
    this.#first = JSON.stringify(value);
  }

  /** Whether it holds something else than it did at first. */
  get dirty(): boolean {
    return JSON.stringify(this.value) !== this.#first;
  }

  /** What it held at first, as it has been through JSON. */
  get first(): unknown {
    return JSON.parse(this.#first);
  }

  /** Takes a value as what it holds at first. */
  begin(value: Value): void {
    this.value = value;
    this.#first = JSON.stringify(value);
  }

  /** Takes what it holds as what it held at first. */
  settle(): void {
    this.#first = JSON.stringify(this.value);
  }

  /** Takes a value that has been through JSON. */
  restore(value: unknown): void {
    this.value = value as Value;
  }

  get label(): string {
    return i18n(`binding_vote.form.${this.name}.label`);
  }

  get hint(): string {
    return i18n(`binding_vote.form.${this.name}.hint`);
  }

  /** What is said where it is empty and may not be. */
  get missing(): string {
    return i18n(`binding_vote.form.${this.name}.missing`);
  }

  get required(): boolean {
    const { required = false } = this.#demands;
    return typeof required === "function" ? required() : required;
  }

  /** Says whether it is in order, and keeps in `error` what is not. */
  check(): boolean {
    if (!isEmpty(this.value)) {
      this.error = this.#demands.wrong?.(this.value);
    } else if (this.required) {
      this.error = this.missing;
    } else {
      this.error = undefined;
    }
    return !this.error;
  }

  @action
  choose(value: Value): void {
    this.value = value;
    this.#demands.changed?.(value);
    this.changed?.();
  }

  /** Takes the value of the control in which something has been typed, chosen or ticked. */
  @action
  read({ target }: Event): void {
    const control = target as HTMLInputElement;
    const value = control.type === "checkbox" ? control.checked : control.value;
    this.choose(value as Value);
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  );
}
