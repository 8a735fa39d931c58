// Generated from src/discourse/components/binding-voters/scope-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import RadioField from "../forms/radio-field";

export default class ScopeField extends Component {
  get options() {
    return this.args.scopes.map((scope) => ({
      value: scope,
      text: i18n(`binding_vote.form.mark_scope.${scope}`),
    }));
  }

  static {
    template(
      `<RadioField
  @field={{@field}}
  @options={{this.options}}
  @optionClass="binding-vote-form__option"
/>`,
      {
        component: this,
        scope: () => ({ RadioField }),
      }
    );
  }
}
