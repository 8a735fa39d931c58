// Generated from src/discourse/components/forms/form-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { hash } from "@ember/helper";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

export default class FormField extends Component {
  get label() {
    return i18n(`binding_vote.form.${this.args.name}.label`);
  }

  get hint() {
    return i18n(`binding_vote.form.${this.args.name}.hint`);
  }

  get invalid() {
    return this.args.error ? "true" : void 0;
  }

  static {
    template(
      `{{#let (dUniqueId) (dUniqueId) as |id describedBy|}}
  <div class="binding-vote-form__field">
    <label for={{id}}>{{this.label}}</label>
    {{yield (hash id=id invalid=this.invalid describedBy=describedBy)}}
    <div id={{describedBy}}>
      {{#if @error}}
        <p class="binding-vote-form__error" role="alert">{{@error}}</p>
      {{/if}}
      <p class="binding-vote-form__hint">{{this.hint}}</p>
    </div>
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, hash }),
      }
    );
  }
}
