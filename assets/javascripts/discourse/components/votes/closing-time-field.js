// Generated from src/discourse/components/votes/closing-time-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import DDateTimeInput from "discourse/ui-kit/d-date-time-input";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const ClosingTimeField = template(
  `{{#let (dUniqueId) as |describedBy|}}
  <fieldset class="binding-vote-form__field" aria-describedby={{describedBy}}>
    <legend>{{i18n "binding_vote.form.closes_at.label"}}</legend>
    <DDateTimeInput
      @date={{@closing.time}}
      @relativeDate={{@closing.earliest}}
      @onChange={{@closing.choose}}
    />
    <div id={{describedBy}}>
      {{#if @closing.error}}
        <p class="binding-vote-form__error" role="alert">
          {{@closing.error}}
        </p>
      {{/if}}
      <p class="binding-vote-form__hint">{{@hint}}</p>
    </div>
  </fieldset>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, i18n, DDateTimeInput }),
  }
);

export default ClosingTimeField;
