// Generated from src/discourse/lib/votes/managing/editing-form.ts by bin/build; do not edit.

import MatterForm from "../matter-form";

export default class EditingForm extends MatterForm {
  #asked;
  /** @param matter - what it decides so far */

  constructor({ kind_fields, fields, subject, summary, links }) {
    super(kind_fields);
    this.#asked = new Set(kind_fields.map(({ id }) => id));
    this.kindFields.forEach((field) => field.begin(fields[field.name] ?? ""));
    this.subject.begin(subject);
    this.summary.begin(summary);
    this.links.begin(links.join("\n"));
  }

  asks(id) {
    return this.#asked.has(id);
  }
}
