// Generated from src/discourse/components/forms/radio-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";

export default class RadioField extends Component {
  get legend() {
    return this.args.legend ?? this.args.field.label;
  }

  get options() {
    const { field, options } = this.args;
    return options.map((option) => ({
      ...option,
      chosen: option.value === field.value,
    }));
  }

  static {
    template(
      `<fieldset class="binding-vote-form__field">
  <legend>{{this.legend}}</legend>
  {{#each this.options key="value" as |option|}}
    <label class={{@optionClass}}>
      <input
        type="radio"
        name={{@field.name}}
        value={{option.value}}
        checked={{option.chosen}}
        disabled={{option.disabled}}
        {{on "change" (fn @field.choose option.value)}}
      />
      <span>
        {{option.text}}
        {{#if option.hint}}
          <span class="binding-vote-form__hint">{{option.hint}}</span>
        {{/if}}
      </span>
    </label>
  {{/each}}
</fieldset>`,
      {
        component: this,
        scope: () => ({ on, fn }),
      }
    );
  }
}
