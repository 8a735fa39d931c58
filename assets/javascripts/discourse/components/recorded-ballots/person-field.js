// Generated from src/discourse/components/recorded-ballots/person-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";
import { NAME_LIMIT } from "../../lib/forms/limits";
import TextField from "../forms/text-field";

const PersonField = template(
  `<TextField
  @field={{@form.person}}
  maxlength={{NAME_LIMIT}}
  autocomplete="off"
  autocapitalize="off"
>
  {{#if @form.unknown}}
    <label class="binding-vote-form__plain-name">
      <input
        type="checkbox"
        checked={{@form.plainName.value}}
        {{on "change" @form.plainName.read}}
      />
      <span>
        {{i18n
          "binding_vote.record_ballot.plain_name"
          name=@form.person.value
        }}
        <span class="binding-vote-form__hint">
          {{i18n "binding_vote.record_ballot.plain_name_hint"}}
        </span>
      </span>
    </label>
  {{/if}}
</TextField>`,
  {
    scope: () => ({ TextField, NAME_LIMIT, on, i18n }),
  }
);

export default PersonField;
