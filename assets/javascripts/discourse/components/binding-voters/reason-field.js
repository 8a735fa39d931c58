// Generated from src/discourse/components/binding-voters/reason-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import { REASON_LIMIT } from "../../lib/forms/limits";
import FormField from "../forms/form-field";

const ReasonField = template(
  `<FormField @name="mark_reason" @error={{@marking.reasonError}} as |field|>
  <textarea
    id={{field.id}}
    rows="3"
    maxlength={{REASON_LIMIT}}
    required
    aria-invalid={{field.invalid}}
    aria-describedby={{field.describedBy}}
    value={{@marking.reason}}
    {{on "input" @marking.setReason}}
  ></textarea>
</FormField>`,
  {
    scope: () => ({ FormField, REASON_LIMIT, on }),
  }
);

export default ReasonField;
