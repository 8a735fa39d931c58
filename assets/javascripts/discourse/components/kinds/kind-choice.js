// Generated from src/discourse/components/kinds/kind-choice.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import RadioField from "../forms/radio-field";

export default class KindChoice extends Component {
  get options() {
    return this.args.kinds.map(({ id, name, decides, refusal }) => ({
      value: id,
      text: name,
      hint: refusal ?? decides,
      disabled: !!refusal,
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
