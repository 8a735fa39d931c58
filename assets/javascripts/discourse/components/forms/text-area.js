// Generated from src/discourse/components/forms/text-area.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import FormField from "./form-field";

const TextArea = template(
  `<FormField @field={{@field}} as |control|>
  <textarea
    id={{control.id}}
    aria-required={{if @field.required "true"}}
    aria-invalid={{control.invalid}}
    aria-describedby={{control.describedBy}}
    value={{@field.value}}
    ...attributes
    {{on "input" @field.read}}
  ></textarea>
</FormField>`,
  {
    scope: () => ({ FormField, on }),
  }
);

export default TextArea;
