// Generated from src/admin/components/kinds/editor/time-fields.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import CheckField from "../../forms/check-field";
import SelectField from "../../forms/select-field";
import TextField from "../../forms/text-field";

const UNITS = ["hours", "working_days"];

export default class TimeFields extends Component {
  units = UNITS.map((value) => ({
    value,
    text: i18n(`binding_vote.admin.kinds.units.${value}`),
  }));

  static {
    template(
      `<div class="binding-vote-kinds__pair">
  <TextField
    @field={{@form.least}}
    type="number"
    min="0"
    max="720"
    inputmode="numeric"
  />
  <SelectField @field={{@form.leastIn}} @options={{this.units}} />
</div>
<TextField
  @field={{@form.usualDays}}
  type="number"
  min="1"
  max="90"
  inputmode="numeric"
/>
<TextField
  @field={{@form.extensionDays}}
  type="number"
  min="0"
  max="90"
  inputmode="numeric"
/>
<CheckField @field={{@form.endsEarly}} />`,
      {
        component: this,
        scope: () => ({ TextField, SelectField, CheckField }),
      }
    );
  }
}
