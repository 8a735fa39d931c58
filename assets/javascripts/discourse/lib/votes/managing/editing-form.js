// Generated from src/discourse/lib/votes/managing/editing-form.ts by bin/build; do not edit.

import MatterForm from "../matter-form";

export default class EditingForm extends MatterForm {
  /** @param matter - what it decides so far */
  constructor({
    kind,
    existing_codebase,
    proposed_codebase,
    subject,
    summary,
    links,
  }) {
    super();
    this.kind.begin(kind);
    this.existingCodebase.begin(existing_codebase ?? "");
    this.proposedCodebase.begin(proposed_codebase ?? "");
    this.subject.begin(subject);
    this.summary.begin(summary);
    this.links.begin(links.join("\n"));
  }
}
