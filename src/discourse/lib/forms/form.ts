import { i18n } from "discourse-i18n";
import Field, { type Demands } from "./field";
import Submission from "./submission";

/** What the fields of a form hold, by their names. It can be kept as JSON. */
export type Values = Record<string, unknown>;

/**
 * What a form asks for, and its way to the server. A form declares its fields;
 * what is written in them stays until it has been sent, whatever is wrong.
 */
export default class Form {
  /** Sending: whether it is under way, and why the server has refused. */
  readonly submission = new Submission();

  /** Is told whenever somebody has written or chosen something. */
  changed?: () => void;

  /** Whether it is so long that its top says, too, that something is wrong below. */
  protected readonly long: boolean = false;

  readonly #fields: Field<unknown>[] = [];

  /** The fields that were wrong when they were last checked, in the order of their declaration. */
  get wrong(): readonly Field<unknown>[] {
    return this.#fields.filter(({ error }) => error);
  }

  /** Whether it holds anything that would be lost if it were closed. */
  get dirty(): boolean {
    return this.#fields.some((field) => field.dirty);
  }

  /** What the fields held at first. */
  get firstValues(): Values {
    return Object.fromEntries(
      this.#fields.map(({ name, first }) => [name, first])
    );
  }

  get values(): Values {
    return Object.fromEntries(
      this.#fields.map(({ name, value }) => [name, value])
    );
  }

  /** Whether all is known that has to be looked up before it can be sent. */
  get known(): boolean {
    return true;
  }

  /** Takes a field among those that are checked, and gives it back. */
  add<Added extends Field<unknown>>(field: Added): Added {
    this.#fields.push(field);
    field.changed = () => this.changed?.();
    return field;
  }

  /** Puts values into the fields of these names, and leaves the others as they are. */
  fill(values: Values): void {
    for (const field of this.#fields) {
      if (field.name in values) {
        field.restore(values[field.name]);
      }
    }
  }

  /** Takes what it holds as what it held at first. */
  settle(): void {
    this.#fields.forEach((field) => field.settle());
  }

  /** Says what the server has found wrong, by the names of the fields. */
  blame(wrong: Record<string, string>): void {
    for (const field of this.#fields) {
      field.error = wrong[field.name];
    }
  }

  /** Says whether all is in order; each field keeps what is not. */
  check(): boolean {
    for (const field of this.#fields) {
      field.check();
    }
    return this.wrong.length === 0;
  }

  /**
   * Sends what is in order, once all is known; before that it looks it up.
   * Says whether it was sent and done.
   *
   * @param send - rejects as the request does
   */
  async submit(send: () => Promise<void>): Promise<boolean> {
    if (!this.check()) {
      this.submission.error = this.long
        ? i18n("binding_vote.form.incomplete")
        : undefined;
      return false;
    }
    const { known } = this;
    const done = await this.submission.send(known ? send : () => this.lookUp());
    return known && done;
  }

  /** Declares a field: its key below `binding_vote.form`, what it holds at first, what is demanded of it. */
  protected field<Value>(
    name: string,
    value: Value,
    demands?: Demands<Value>
  ): Field<Value> {
    return this.add(new Field(name, value, demands));
  }

  /** Looks up what has to be known. Rejects as the request does. */
  protected async lookUp(): Promise<void> {}
}
