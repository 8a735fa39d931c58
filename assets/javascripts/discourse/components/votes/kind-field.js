// Generated from src/discourse/components/votes/kind-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { KINDS } from "../../lib/votes/kind";
import RadioField from "../forms/radio-field";

export default class KindField extends Component {
  get options() {
    return KINDS.map((kind) => ({
      value: kind,
      text: i18n(`binding_vote.kinds.${kind}.name`),
      hint: i18n(`binding_vote.kinds.${kind}.decides`),
    }));
  }

  static {
    template(
      `<RadioField
  @field={{@field}}
  @options={{this.options}}
  @optionClass="binding-vote-form__kind"
/>`,
      {
        component: this,
        scope: () => ({ RadioField }),
      }
    );
  }
}
