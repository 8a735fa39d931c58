import { i18n } from "discourse-i18n";
import Field, { type Demands } from "./field";
import Submission from "./submission";

/**
 * What a form asks for, and its way to the server. A form declares its fields;
 * what is written in them stays until it has been sent, whatever is wrong.
 */
export default class Form {
  /** Sending: whether it is under way, and why the server has refused. */
  readonly submission = new Submission();

  /** Whether it is so long that its top says, too, that something is wrong below. */
  protected readonly long: boolean = false;

  readonly #fields: Field<unknown>[] = [];

  /** The fields that were wrong when they were last checked, in the order of their declaration. */
  get wrong(): readonly Field<unknown>[] {
    return this.#fields.filter(({ error }) => error);
  }

  /** Whether all is known that has to be looked up before it can be sent. */
  get known(): boolean {
    return true;
  }

  /** Takes a field among those that are checked, and gives it back. */
  add<Added extends Field<unknown>>(field: Added): Added {
    this.#fields.push(field);
    return field;
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
