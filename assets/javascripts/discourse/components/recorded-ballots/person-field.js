// Generated from src/discourse/components/recorded-ballots/person-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";
import { NAME_LIMIT } from "../../lib/forms/limits";
import FormField from "../forms/form-field";

const PersonField = template(
  `<FormField @name="recorded_person" @error={{@form.errors.person}} as |field|>
  <input
    id={{field.id}}
    type="text"
    maxlength={{NAME_LIMIT}}
    required
    autocomplete="off"
    autocapitalize="off"
    aria-invalid={{field.invalid}}
    aria-describedby={{field.describedBy}}
    value={{@form.person}}
    {{on "input" @form.setPerson}}
  />
  {{#if @form.unknown}}
    <label class="binding-vote-form__plain-name">
      <input
        type="checkbox"
        checked={{@form.plainName}}
        {{on "change" @form.setPlainName}}
      />
      <span>
        {{i18n "binding_vote.record_ballot.plain_name" name=@form.person}}
        <span class="binding-vote-form__hint">
          {{i18n "binding_vote.record_ballot.plain_name_hint"}}
        </span>
      </span>
    </label>
  {{/if}}
</FormField>`,
  {
    scope: () => ({ FormField, NAME_LIMIT, on, i18n }),
  }
);

export default PersonField;
