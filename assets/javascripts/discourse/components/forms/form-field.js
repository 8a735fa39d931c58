// Generated from src/discourse/components/forms/form-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { hash } from "@ember/helper";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import FieldName from "./field-name";

export default class FormField extends Component {
  get invalid() {
    return this.args.field.error ? "true" : void 0;
  }

  static {
    template(
      `{{#let (dUniqueId) (dUniqueId) as |id describedBy|}}
  <div class="binding-vote-form__field {{if @field.error '--wrong'}}">
    <label for={{id}}><FieldName @field={{@field}} /></label>
    {{yield (hash id=id invalid=this.invalid describedBy=describedBy)}}
    <div id={{describedBy}}>
      {{#if @field.error}}
        <p
          class="binding-vote-form__error"
          role="alert"
        >{{@field.error}}</p>
      {{/if}}
      <p class="binding-vote-form__hint">{{@field.hint}}</p>
    </div>
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, FieldName, hash }),
      }
    );
  }
}
