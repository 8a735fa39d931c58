// Generated from src/admin/components/forms/check-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";

const CheckField = template(
  `{{#let (dUniqueId) as |describedBy|}}
  <div class="binding-vote-form__field {{if @field.error '--wrong'}}">
    <label class="binding-vote-form__option">
      <input
        type="checkbox"
        checked={{@field.value}}
        aria-describedby={{describedBy}}
        {{on "change" @field.read}}
      />
      <span>{{@field.label}}</span>
    </label>
    <div id={{describedBy}}>
      {{#if @field.error}}
        <p class="binding-vote-form__error" role="alert">{{@field.error}}</p>
      {{/if}}
      <p class="binding-vote-form__hint">{{@field.hint}}</p>
    </div>
  </div>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, on }),
  }
);

export default CheckField;
