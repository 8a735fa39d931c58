// Generated from src/discourse/components/recorded-ballots/cast-time-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import DDateTimeInput from "discourse/ui-kit/d-date-time-input";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const CastTimeField = template(
  `{{#let (dUniqueId) as |describedBy|}}
  <fieldset class="binding-vote-form__field" aria-describedby={{describedBy}}>
    <legend>{{i18n "binding_vote.form.recorded_cast_at.label"}}</legend>
    <DDateTimeInput
      @date={{@time}}
      @relativeDate={{@opened}}
      @onChange={{@choose}}
    />
    <div id={{describedBy}}>
      {{#if @error}}
        <p class="binding-vote-form__error" role="alert">{{@error}}</p>
      {{/if}}
      <p class="binding-vote-form__hint">
        {{i18n "binding_vote.form.recorded_cast_at.hint"}}
      </p>
    </div>
  </fieldset>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, i18n, DDateTimeInput }),
  }
);

export default CastTimeField;
