// Generated from src/discourse/components/kinds/kind-select.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

export default class KindSelect extends Component {
  get several() {
    return this.args.kinds.length > 1;
  }

  get options() {
    return this.args.kinds.map(({ id, name }) => ({
      id,
      name,
      chosen: id === this.args.kind.id,
    }));
  }

  @action
  choose(event) {
    const { value } = event.target;
    this.args.choose(this.args.kinds.find(({ id }) => id === value));
  }

  static {
    template(
      `{{#if this.several}}
  {{#let (dUniqueId) as |id|}}
    <div class="binding-vote-form__field">
      <label for={{id}}>{{i18n "binding_vote.form.kind.label"}}</label>
      <select
        class="d-select d-native-select"
        id={{id}}
        {{on "change" this.choose}}
      >
        {{#each this.options key="id" as |kind|}}
          <option
            value={{kind.id}}
            selected={{kind.chosen}}
          >{{kind.name}}</option>
        {{/each}}
      </select>
    </div>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, i18n, on }),
      }
    );
  }
}
