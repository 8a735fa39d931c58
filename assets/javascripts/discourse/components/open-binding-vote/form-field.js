// Generated from src/discourse/components/open-binding-vote/form-field.gts by bin/build; do not edit.

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
  <div class="open-binding-vote__field">
    <label for={{id}}>{{this.label}}</label>
    {{yield (hash id=id invalid=this.invalid describedBy=describedBy)}}
    <div id={{describedBy}}>
      {{#if @error}}
        <p class="open-binding-vote__error">{{@error}}</p>
      {{/if}}
      <p class="open-binding-vote__hint">{{this.hint}}</p>
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
