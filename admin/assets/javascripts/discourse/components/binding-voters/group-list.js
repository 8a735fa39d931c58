// Generated from src/admin/components/binding-voters/group-list.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";

export default class GroupList extends Component {
  get groups() {
    return this.args.said.groups.map(row);
  }

  get unseen() {
    const { unseen: count } = this.args.said;
    return count > 0
      ? i18n("binding_vote.admin.groups.unseen", {
          count,
        })
      : null;
  }

  static {
    template(
      `{{#if this.groups.length}}
  <ul>
    {{#each this.groups key="id" as |group|}}
      <li>
        <a href={{group.href}}>{{group.name}}</a>
        <span class="binding-vote-admin__note">{{group.members}}</span>
      </li>
    {{/each}}
  </ul>
{{/if}}
{{#if this.unseen}}
  <span class="binding-vote-admin__note">{{this.unseen}}</span>
{{/if}}`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}

function row({ id, name, members }) {
  return {
    id,
    name,
    href: getURL(`/g/${encodeURIComponent(name)}`),
    members:
      members === null
        ? i18n("binding_vote.admin.groups.everyone")
        : i18n("binding_vote.admin.groups.members", {
            count: members,
          }),
  };
}
