// Generated from src/discourse/components/imports/row/person.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";

export default class Person extends Component {
  /** Left out where it says what the voter is called already. */
  get written() {
    const { json, voter } = this.args.row;
    return [json.name === voter ? "" : json.name, json.email ?? ""]
      .filter(Boolean)
      .join(", ");
  }

  static {
    template(
      `{{#if @row.person.account}}
  {{dAvatar @row.person.account imageSize="tiny" hideTitle=true}}
{{/if}}
<span>
  <b><bdi>{{@row.voter}}</bdi></b>
  {{#unless @row.person.account}}
    {{i18n "binding_vote.voters.no_account"}}
  {{/unless}}
  {{#if this.written}}
    <bdi class="binding-vote-import__written">{{this.written}}</bdi>
  {{/if}}
</span>`,
      {
        component: this,
        scope: () => ({ dAvatar, i18n }),
      }
    );
  }
}
