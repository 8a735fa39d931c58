// Generated from src/admin/components/forms/choice-of-many.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import MultiSelect from "discourse/select-kit/components/multi-select";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";

const ChoiceOfMany = template(
  `{{#let (dUniqueId) as |labelId|}}
  <div
    class="binding-vote-form__field {{if @field.error '--wrong'}}"
    role="group"
    aria-labelledby={{labelId}}
  >
    <div id={{labelId}} class="binding-vote-form__label">
      {{@field.label}}
    </div>
    <MultiSelect
      @content={{@content}}
      @value={{@field.value}}
      @onChange={{@field.choose}}
    />
    {{#if @field.error}}
      <p class="binding-vote-form__error" role="alert">{{@field.error}}</p>
    {{/if}}
    <p class="binding-vote-form__hint">{{@field.hint}} {{@note}}</p>
  </div>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, MultiSelect }),
  }
);

export default ChoiceOfMany;
