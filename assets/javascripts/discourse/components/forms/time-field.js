// Generated from src/discourse/components/forms/time-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DDateTimeInput from "discourse/ui-kit/d-date-time-input";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";

export default class TimeField extends Component {
  get hint() {
    return this.args.hint ?? this.args.field.hint;
  }

  static {
    template(
      `{{#let (dUniqueId) as |describedBy|}}
  <fieldset
    class="binding-vote-form__field"
    aria-describedby={{describedBy}}
  >
    <legend>{{@field.label}}</legend>
    <DDateTimeInput
      @date={{@field.value}}
      @relativeDate={{@earliest}}
      @onChange={{@field.choose}}
    />
    <div id={{describedBy}}>
      {{#if @field.error}}
        <p class="binding-vote-form__error" role="alert">
          {{@field.error}}
        </p>
      {{/if}}
      <p class="binding-vote-form__hint">{{this.hint}}</p>
    </div>
  </fieldset>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DDateTimeInput }),
      }
    );
  }
}
