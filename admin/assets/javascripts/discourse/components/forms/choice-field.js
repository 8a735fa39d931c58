// Generated from src/admin/components/forms/choice-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

export default class ChoiceField extends Component {
  get options() {
    const { options, none, chosen } = this.args;
    const all = none
      ? [
          {
            id: "",
            name: i18n(none),
          },
          ...options,
        ]
      : options;
    return all.map(({ id, name }) => ({
      id,
      name,
      chosen: id === chosen,
    }));
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <div class="binding-vote-form__field">
    <label for={{id}}>{{i18n @label}}</label>
    <select
      id={{id}}
      class="d-select d-native-select"
      {{on "change" @choose}}
    >
      {{#each this.options key="id" as |one|}}
        <option value={{one.id}} selected={{one.chosen}}>
          {{one.name}}
        </option>
      {{/each}}
    </select>
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, i18n, on }),
      }
    );
  }
}
