import type { MatterJson } from "../matter-api";
import MatterForm from "../matter-form";

/** The form that changes what a vote decides, whose kind stays. */
export default class EditingForm extends MatterForm {
  readonly #asked: ReadonlySet<string>;

  /** @param matter - what it decides so far */
  constructor({ kind_fields, fields, subject, summary, links }: MatterJson) {
    super(kind_fields);
    this.#asked = new Set(kind_fields.map(({ id }) => id));
    this.kindFields.forEach((field) => field.begin(fields[field.name] ?? ""));
    this.subject.begin(subject);
    this.summary.begin(summary);
    this.links.begin(links.join("\n"));
  }

  protected override asks(id: string): boolean {
    return this.#asked.has(id);
  }
}
