// Generated from src/admin/components/forms/admin-cell.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const AdminCell = template(
  `<td ...attributes>
  <span class="binding-vote-admin__label" aria-hidden="true">{{i18n
      @label
    }}</span>
  <div>{{yield}}</div>
</td>`,
  {
    scope: () => ({ i18n }),
  }
);

export default AdminCell;
