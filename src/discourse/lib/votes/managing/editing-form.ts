import MatterForm from "../matter-form";
import type { Matter } from "../vote-api";

/** The form that changes what a vote decides. */
export default class EditingForm extends MatterForm {
  /** @param matter - what it decides so far */
  constructor(matter: Matter) {
    super();
    this.kind.value = matter.kind;
    this.existingCodebase.value = matter.existing_codebase ?? "";
    this.proposedCodebase.value = matter.proposed_codebase ?? "";
    this.subject.value = matter.subject;
    this.summary.value = matter.summary;
    this.links.value = matter.links;
  }
}
