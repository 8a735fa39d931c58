// Generated from src/discourse/lib/votes/managing/editing-form.ts by bin/build; do not edit.

import MatterForm from "../matter-form";

export default class EditingForm extends MatterForm {
  /** @param matter - what it decides so far */
  constructor(matter) {
    super();
    this.kind.value = matter.kind;
    this.existingCodebase.value = matter.existing_codebase ?? "";
    this.proposedCodebase.value = matter.proposed_codebase ?? "";
    this.subject.value = matter.subject;
    this.summary.value = matter.summary;
    this.links.value = matter.links;
  }
}
