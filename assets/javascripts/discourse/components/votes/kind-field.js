// Generated from src/discourse/components/votes/kind-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";
import { KINDS } from "../../lib/votes/kind";

export default class KindField extends Component {
  get options() {
    return KINDS.map((kind) => ({
      kind,
      chosen: kind === this.args.kind,
      name: i18n(`binding_vote.kinds.${kind}.name`),
      decides: i18n(`binding_vote.kinds.${kind}.decides`),
    }));
  }

  static {
    template(
      `<fieldset class="binding-vote-form__field">
  <legend>{{i18n "binding_vote.form.kind.label"}}</legend>
  {{#each this.options key="kind" as |choice|}}
    <label class="binding-vote-form__kind">
      <input
        type="radio"
        name="kind"
        value={{choice.kind}}
        checked={{choice.chosen}}
        {{on "change" (fn @choose choice.kind)}}
      />
      <span>
        {{choice.name}}
        <span class="binding-vote-form__hint">{{choice.decides}}</span>
      </span>
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
