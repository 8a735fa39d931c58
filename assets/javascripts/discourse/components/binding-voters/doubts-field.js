// Generated from src/discourse/components/binding-voters/doubts-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";
import worded from "../../lib/worded";

export default class DoubtsField extends Component {
  get doubts() {
    return this.args.found.doubts.map((doubt) => ({
      doubt,
      text: worded(`binding_vote.roster.doubt.${doubt.reason}`, {
        name: doubt.name,
        username: doubt.user.username,
      }),
    }));
  }

  static {
    template(
      `{{#if this.doubts.length}}
  <fieldset class="binding-vote-form__field">
    <legend>{{i18n "binding_vote.roster.doubtful"}}</legend>
    {{#each this.doubts key="doubt.user.id" as |row|}}
      <label class={{@optionClass}}>
        <input
          type="checkbox"
          checked={{row.doubt.taken}}
          {{on "change" (fn @toggle row.doubt)}}
        />
        <span>{{row.text}}</span>
      </label>
    {{/each}}
  </fieldset>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, on, fn }),
      }
    );
  }
}
