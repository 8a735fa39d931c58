// Generated from src/admin/components/kinds/editor/field-group.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const FieldGroup = template(
  `{{#let (dUniqueId) as |id|}}
  <section class="binding-vote-kinds__group" aria-labelledby={{id}}>
    <h3 id={{id}} class="binding-vote-kinds__group-title">{{i18n @title}}</h3>
    <div class="binding-vote-form__fields">{{yield}}</div>
  </section>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, i18n }),
  }
);

export default FieldGroup;
