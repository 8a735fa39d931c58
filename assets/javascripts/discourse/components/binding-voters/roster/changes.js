// Generated from src/discourse/components/binding-voters/roster/changes.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";

export default class RosterChanges extends Component {
  get lines() {
    const { whole } = this.args.roster;
    return [
      line("added", whole?.added ?? []),
      line("removed", whole?.removed ?? []),
    ].filter((text) => text !== null);
  }

  get label() {
    return i18n(
      `binding_vote.roster.${this.args.closed ? "changes_closed" : "changes"}`
    );
  }

  static {
    template(
      `{{#if this.lines.length}}
  <div class="binding-vote__roster-changes">
    <h4 class="binding-vote__group">{{this.label}}</h4>
    {{#each this.lines as |text|}}
      <p>{{text}}</p>
    {{/each}}
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}

function line(change, users) {
  return users.length > 0
    ? i18n(`binding_vote.roster.${change}`, {
        count: users.length,
        names: users.map(({ username }) => username).join(", "),
      })
    : null;
}
