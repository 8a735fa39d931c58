// Generated from src/discourse/components/open-binding-vote/closing-time-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import DDateTimeInput from "discourse/ui-kit/d-date-time-input";
import { i18n } from "discourse-i18n";

const ClosingTimeField = template(
  `<fieldset class="open-binding-vote__field">
  <legend>{{i18n "binding_vote.form.closes_at.label"}}</legend>
  <DDateTimeInput
    @date={{@form.closesAt}}
    @relativeDate={{@form.earliest}}
    @onChange={{@form.setClosesAt}}
  />
  {{#if @form.errors.closes_at}}
    <p class="open-binding-vote__error" role="alert">
      {{@form.errors.closes_at}}
    </p>
  {{/if}}
  <p class="open-binding-vote__hint">{{@form.closesAtHint}}</p>
</fieldset>`,
  {
    scope: () => ({ i18n, DDateTimeInput }),
  }
);

export default ClosingTimeField;
