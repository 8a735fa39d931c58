// Generated from src/admin/components/forms/select-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import FormField from "./form-field";

export default class SelectField extends Component {
  get options() {
    const { field, options } = this.args;
    return options.map((option) => ({
      ...option,
      chosen: option.value === field.value,
    }));
  }

  static {
    template(
      `<FormField @field={{@field}} as |control|>
  <select
    id={{control.id}}
    class="d-select d-native-select"
    aria-invalid={{control.invalid}}
    aria-describedby={{control.describedBy}}
    ...attributes
    {{on "change" @field.read}}
  >
    {{#each this.options key="value" as |one|}}
      <option value={{one.value}} selected={{one.chosen}}>
        {{one.text}}
      </option>
    {{/each}}
  </select>
</FormField>`,
      {
        component: this,
        scope: () => ({ FormField, on }),
      }
    );
  }
}
