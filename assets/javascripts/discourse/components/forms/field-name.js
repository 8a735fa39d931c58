// Generated from src/discourse/components/forms/field-name.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const FieldName = template(
  `{{@field.label}}
{{#unless @field.required}}
  <span class="binding-vote-form__optional">{{i18n
      "binding_vote.form.optional"
    }}</span>
{{/unless}}`,
  {
    scope: () => ({ i18n }),
  }
);

export default FieldName;
