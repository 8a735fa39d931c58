// Generated from src/discourse/components/binding-voters/found-names.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { i18n } from "discourse-i18n";
import worded from "../../lib/worded";

export default class FoundNames extends Component {
  get heading() {
    return i18n("binding_vote.roster.found", {
      count: this.args.found.found.length,
    });
  }

  get people() {
    return this.args.found.found.map(({ username }) => username).join(", ");
  }

  get doubts() {
    return this.args.names.doubts.map((doubt) => ({
      doubt,
      text: worded(`binding_vote.roster.doubt.${doubt.reason}`, {
        name: doubt.name,
        username: doubt.user.username,
      }),
    }));
  }

  get unknown() {
    const { unknown } = this.args.found;
    return unknown.length > 0
      ? i18n("binding_vote.roster.unknown", {
          count: unknown.length,
          names: unknown.join(", "),
        })
      : null;
  }

  static {
    template(
      `<div class="binding-vote-form__found">
  <p><strong>{{this.heading}}</strong> {{this.people}}</p>
  {{#if this.doubts.length}}
    <fieldset class="binding-vote-form__field">
      <legend>{{i18n "binding_vote.roster.doubtful"}}</legend>
      {{#each this.doubts key="doubt.user.id" as |row|}}
        <label class="binding-vote-form__option">
          <input
            type="checkbox"
            checked={{row.doubt.taken}}
            {{on "change" (fn @names.toggle row.doubt)}}
          />
          <span>{{row.text}}</span>
        </label>
      {{/each}}
    </fieldset>
  {{/if}}
  {{#if this.unknown}}
    <p>{{this.unknown}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n, on, fn }),
      }
    );
  }
}
