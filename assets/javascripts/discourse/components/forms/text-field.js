// Generated from src/discourse/components/forms/text-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import FormField from "./form-field";

const TextField = template(
  `<FormField @field={{@field}} as |control|>
  <input
    id={{control.id}}
    type="text"
    aria-required={{if @field.required "true"}}
    aria-invalid={{control.invalid}}
    aria-describedby={{control.describedBy}}
    value={{@field.value}}
    ...attributes
    {{on "input" @field.read}}
  />
  {{yield}}
</FormField>`,
  {
    scope: () => ({ FormField, on }),
  }
);

export default TextField;
