// Generated from src/admin/components/binding-voters/site-marks/category-select.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { categoryOptions } from "../../../lib/category-options";

export default class CategorySelect extends Component {
  get options() {
    return categoryOptions(this.args.categories).map((option) => ({
      ...option,
      chosen: option.id === this.args.chosen,
    }));
  }

  get nothingChosen() {
    return this.args.chosen === "";
  }

  static {
    template(
      `<select
  class="d-select d-native-select"
  ...attributes
  {{on "change" @choose}}
>
  <option value="" selected={{this.nothingChosen}}>{{@none}}</option>
  {{#each this.options key="id" as |one|}}
    <option value={{one.id}} selected={{one.chosen}}>
      {{one.name}}
    </option>
  {{/each}}
</select>`,
      {
        component: this,
        scope: () => ({ on }),
      }
    );
  }
}
