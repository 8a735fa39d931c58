// Generated from src/discourse/components/binding-voters/of-kind-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";

export default class OfKindField extends Component {
  get label() {
    return i18n("binding_vote.form.mark_of_kind.label", {
      kind: this.args.kind,
    });
  }

  static {
    template(
      `<div class="binding-vote-form__field">
  <label class="binding-vote-form__option">
    <input
      type="checkbox"
      checked={{@field.value}}
      {{on "change" @field.read}}
    />
    <span>{{this.label}}</span>
  </label>
</div>`,
      {
        component: this,
        scope: () => ({ on }),
      }
    );
  }
}
