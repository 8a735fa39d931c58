// Generated from src/admin/components/kinds/editor/fraction-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import { i18n } from "discourse-i18n";
import FormField from "../../forms/form-field";

const OTHER = "other";

export default class FractionField extends Component {
  @tracked
  writing = false;

  get other() {
    const { field, options } = this.args;
    return this.writing || options.every(({ value }) => value !== field.value);
  }

  get options() {
    const { field, options } = this.args;
    return options.map((option) => ({
      ...option,
      chosen: !this.other && option.value === field.value,
    }));
  }

  @action
  choose({ target }) {
    const select = target;
    this.writing = select.value === OTHER;
    if (this.writing) {
      schedule("afterRender", () =>
        select.parentElement?.querySelector("input")?.focus()
      );
    } else {
      this.args.field.choose(select.value);
    }
  }

  static {
    template(
      `<FormField @field={{@field}} as |control|>
  <select
    id={{control.id}}
    class="d-select d-native-select"
    aria-describedby={{control.describedBy}}
    {{on "change" this.choose}}
  >
    {{#each this.options key="value" as |one|}}
      <option value={{one.value}} selected={{one.chosen}}>
        {{one.text}}
      </option>
    {{/each}}
    <option value={{OTHER}} selected={{this.other}}>
      {{i18n "binding_vote.admin.kinds.other_fraction"}}
    </option>
  </select>
  {{#if this.other}}
    <input
      class="binding-vote-kinds__fraction"
      type="text"
      maxlength="9"
      autocomplete="off"
      aria-label={{i18n "binding_vote.admin.kinds.fraction"}}
      aria-invalid={{control.invalid}}
      aria-describedby={{control.describedBy}}
      value={{@field.value}}
      {{on "input" @field.read}}
    />
  {{/if}}
</FormField>`,
      {
        component: this,
        scope: () => ({ FormField, on, OTHER, i18n }),
      }
    );
  }
}
