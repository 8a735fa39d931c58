// Generated from src/discourse/components/binding-voters/scope-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";

export default class ScopeField extends Component {
  get options() {
    return this.args.scopes.map((scope) => ({
      scope,
      chosen: scope === this.args.scope,
      name: i18n(`binding_vote.form.mark_scope.${scope}`),
    }));
  }

  static {
    template(
      `<fieldset class="binding-vote-form__field">
  <legend>{{i18n "binding_vote.form.mark_scope.label"}}</legend>
  {{#each this.options key="scope" as |option|}}
    <label class="binding-vote-form__option">
      <input
        type="radio"
        name="scope"
        value={{option.scope}}
        checked={{option.chosen}}
        {{on "change" (fn @choose option.scope)}}
      />
      <span>{{option.name}}</span>
    </label>
  {{/each}}
</fieldset>`,
      {
        component: this,
        scope: () => ({ i18n, on, fn }),
      }
    );
  }
}
