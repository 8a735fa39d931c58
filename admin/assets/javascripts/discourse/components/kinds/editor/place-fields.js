// Generated from src/admin/components/kinds/editor/place-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import CheckField from "../../forms/check-field";
import ChoiceOfMany from "../../forms/choice-of-many";

export default class PlaceFields extends Component {
  get voters() {
    const { voters } = this.args;
    return voters
      ? i18n("binding_vote.admin.kinds.voters_there", {
          voters,
        })
      : null;
  }

  static {
    template(
      `<ChoiceOfMany
  @field={{@form.bindingGroups}}
  @content={{@table.groups}}
  @note={{this.voters}}
/>
<ChoiceOfMany @field={{@form.openerGroups}} @content={{@table.groups}} />
<ChoiceOfMany @field={{@form.categories}} @content={{@table.categories}} />
<CheckField @field={{@form.minusNeedsReason}} />`,
      {
        component: this,
        scope: () => ({ ChoiceOfMany, CheckField }),
      }
    );
  }
}
