// Generated from src/discourse/components/tally/rule-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

export default class RuleField extends Component {
  get options() {
    return this.args.rules.map((id) => ({
      id,
      chosen: id === this.args.rule,
      name: i18n(`binding_vote.rules.${id}.name`),
    }));
  }

  get single() {
    return this.args.rules.length === 1;
  }

  get name() {
    return i18n(`binding_vote.rules.${this.args.rule}.name`);
  }

  get literal() {
    return i18n(`binding_vote.rules.${this.args.rule}.literal`);
  }

  @action
  choose(event) {
    this.args.choose(event.target.value);
  }

  static {
    template(
      `{{#if this.single}}
  <dl class="binding-vote-form__field">
    <dt>{{i18n "binding_vote.form.rule.label"}}</dt>
    <dd>
      {{this.name}}
      <span class="binding-vote-form__hint">{{this.literal}}</span>
    </dd>
  </dl>
{{else}}
  {{#let (dUniqueId) (dUniqueId) as |id hintId|}}
    <div class="binding-vote-form__field">
      <label for={{id}}>{{i18n "binding_vote.form.rule.label"}}</label>
      <select
        class="d-select d-native-select"
        id={{id}}
        aria-describedby={{hintId}}
        {{on "change" this.choose}}
      >
        {{#each this.options key="id" as |preset|}}
          <option
            value={{preset.id}}
            selected={{preset.chosen}}
          >{{preset.name}}</option>
        {{/each}}
      </select>
      <p id={{hintId}} class="binding-vote-form__hint">{{this.literal}}</p>
    </div>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, dUniqueId, on }),
      }
    );
  }
}
