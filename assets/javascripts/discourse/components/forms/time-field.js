// Generated from src/discourse/components/forms/time-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DDateTimeInput from "discourse/ui-kit/d-date-time-input";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { zoneText } from "../../lib/date-text";
import FieldName from "./field-name";

export default class TimeField extends Component {
  get hint() {
    return this.args.hint ?? this.args.field.hint;
  }

  get zone() {
    const { field, earliest } = this.args;
    return i18n("binding_vote.form.time_zone", {
      zone: zoneText((field.value ?? earliest).toDate()),
    });
  }

  static {
    template(
      `{{#let (dUniqueId) as |describedBy|}}
  <fieldset
    class="binding-vote-form__field {{if @field.error '--wrong'}}"
    aria-describedby={{describedBy}}
  >
    <legend><FieldName @field={{@field}} /></legend>
    <DDateTimeInput
      @date={{@field.value}}
      @relativeDate={{@earliest}}
      @onChange={{@field.choose}}
    />
    {{yield}}
    <div id={{describedBy}}>
      {{#if @field.error}}
        <p class="binding-vote-form__error" role="alert">
          {{@field.error}}
        </p>
      {{/if}}
      <p class="binding-vote-form__hint">{{this.hint}} {{this.zone}}</p>
    </div>
  </fieldset>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, FieldName, DDateTimeInput }),
      }
    );
  }
}
