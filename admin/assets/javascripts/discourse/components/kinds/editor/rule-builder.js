// Generated from src/admin/components/kinds/editor/rule-builder.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { RULE_MEMBERS } from "../../../lib/kinds/kind-form";
import CheckField from "../../forms/check-field";
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
    const { row } = this.args.form;
    const presets = this.args.presets.map(({ name, members }, index) => ({
      value: String(index),
      name,
      chosen: RULE_MEMBERS.every((member) => members[member] === row[member]),
    }));
    return [
      ...presets,
      {
        value: OWN,
        name: i18n("binding_vote.admin.kinds.own_rule"),
        chosen: presets.every(({ chosen }) => !chosen),
      },
    ];
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
      `{{#let (dUniqueId) as |id|}}
  <div class="binding-vote-form__field binding-vote-kinds__preset">
    <label for={{id}}>{{i18n "binding_vote.admin.kinds.preset"}}</label>
    <select
      id={{id}}
      class="d-select d-native-select"
      {{on "change" this.choosePreset}}
    >
      {{#each this.presets key="value" as |preset|}}
        <option value={{preset.value}} selected={{preset.chosen}}>
          {{preset.name}}
        </option>
      {{/each}}
    </select>
  </div>
{{/let}}
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
          dUniqueId,
          i18n,
          on,
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
