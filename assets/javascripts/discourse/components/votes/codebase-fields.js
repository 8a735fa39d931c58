// Generated from src/discourse/components/votes/codebase-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import { CODEBASE_LIMIT } from "../../lib/forms/limits";
import FormField from "../forms/form-field";

const CodebaseFields = template(
  `<FormField @name="existing_codebase" as |field|>
  <input
    id={{field.id}}
    type="text"
    maxlength={{CODEBASE_LIMIT}}
    aria-describedby={{field.describedBy}}
    value={{@form.existingCodebase}}
    {{on "input" @form.setExistingCodebase}}
  />
</FormField>

<FormField
  @name="proposed_codebase"
  @error={{@form.errors.proposed_codebase}}
  as |field|
>
  <input
    id={{field.id}}
    type="text"
    maxlength={{CODEBASE_LIMIT}}
    required
    aria-invalid={{field.invalid}}
    aria-describedby={{field.describedBy}}
    value={{@form.proposedCodebase}}
    {{on "input" @form.setProposedCodebase}}
  />
</FormField>`,
  {
    scope: () => ({ FormField, CODEBASE_LIMIT, on }),
  }
);

export default CodebaseFields;
