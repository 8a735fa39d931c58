// Generated from src/admin/components/kinds/editor/rule-builder.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import { RULE_MEMBERS } from "../../../lib/kinds/kind-form";
import CheckField from "../../forms/check-field";
import ChoiceField from "../../forms/choice-field";
import SelectField from "../../forms/select-field";
import TextField from "../../forms/text-field";
import FractionField from "./fraction-field";

const OWN = "own";

const COUNTED = ["cast", "plus", "turnout"];

const SHARES = ["", "1/3", "1/2", "2/3", "3/4", "1"];

const RATIOS = ["0", "1", "3/2", "2", "3"];

export default class RuleBuilder extends Component {
  counted = COUNTED.map((value) => ({
    value,
    text: i18n(`binding_vote.admin.kinds.counted.${value}`),
  }));

  shares = SHARES.map((value) => option("shares", value));
  ratios = RATIOS.map((value) => option("ratios", value));

  get presets() {
    const presets = this.args.presets.map(({ name }, index) => ({
      id: String(index),
      name,
    }));
    const own = i18n("binding_vote.admin.kinds.own_rule");
    return [
      ...presets,
      {
        id: OWN,
        name: own,
      },
    ];
  }
  /** The known rule that is the same as the one that is written. */

  get preset() {
    const { row } = this.args.form;
    const index = this.args.presets.findIndex(({ members }) =>
      RULE_MEMBERS.every((member) => members[member] === row[member])
    );
    return index < 0 ? OWN : String(index);
  }
  /** A share is either reached or exceeded, where there is one. */

  get hasShare() {
    return this.args.form.minimumShare.value !== "";
  }

  get hasRatio() {
    return this.args.form.plusPerMinus.value !== "0";
  }

  @action
  choosePreset({ target }) {
    const { value } = target;
    const preset = this.args.presets[Number(value)];
    if (preset) {
      this.args.form.choose(preset.members);
    }
  }

  static {
    template(
      `<ChoiceField
  @label="binding_vote.admin.kinds.preset"
  @options={{this.presets}}
  @chosen={{this.preset}}
  @choose={{this.choosePreset}}
/>
<div class="binding-vote-kinds__pair">
  <TextField
    @field={{@form.minimum}}
    type="number"
    min="0"
    max="1000"
    inputmode="numeric"
  />
  <SelectField @field={{@form.minimumOf}} @options={{this.counted}} />
</div>
<FractionField @field={{@form.minimumShare}} @options={{this.shares}} />
{{#if this.hasShare}}
  <CheckField @field={{@form.shareStrictly}} />
{{/if}}
<FractionField @field={{@form.plusPerMinus}} @options={{this.ratios}} />
{{#if this.hasRatio}}
  <CheckField @field={{@form.strictly}} />
{{/if}}
<CheckField @field={{@form.blocking}} />`,
      {
        component: this,
        scope: () => ({
          ChoiceField,
          TextField,
          SelectField,
          FractionField,
          CheckField,
        }),
      }
    );
  }
}

function option(part, value) {
  const key = value === "" ? "none" : value.replace("/", "_");
  return {
    value,
    text: i18n(`binding_vote.admin.kinds.${part}.${key}`),
  };
}
