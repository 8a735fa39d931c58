// Generated from src/admin/components/forms/admin-section.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const AdminSection = template(
  `{{#let (dUniqueId) as |id|}}
  <section
    class="binding-vote-admin__section"
    aria-labelledby={{id}}
    ...attributes
  >
    <h2 id={{id}} class="binding-vote-admin__heading">{{i18n @title}}</h2>
    {{yield}}
  </section>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, i18n }),
  }
);

export default AdminSection;
