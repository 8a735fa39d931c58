// Generated from src/admin/components/binding-voters/site-groups.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import AdminSection from "../forms/admin-section";

const PURPOSES = ["binding", "opener", "roster"];

export default class SiteGroups extends Component {
  get purposes() {
    return PURPOSES.map((purpose) => {
      const said = this.args.groups[purpose];
      return {
        purpose,
        label: i18n(`binding_vote.admin.groups.${purpose}`),
        groups: said.groups.map(row),
        unseen: unseen(said),
        none:
          said.groups.length === 0 && said.unseen === 0
            ? i18n(`binding_vote.admin.groups.no_${purpose}`)
            : null,
      };
    });
  }

  static {
    template(
      `<AdminSection @title="binding_vote.admin.groups.title">
  <dl class="binding-vote-admin__groups">
    {{#each this.purposes key="purpose" as |one|}}
      <div>
        <dt>{{one.label}}</dt>
        <dd>
          {{#if one.groups.length}}
            <ul>
              {{#each one.groups key="id" as |group|}}
                <li>
                  <a href={{group.href}}>{{group.name}}</a>
                  <span
                    class="binding-vote-admin__note"
                  >{{group.members}}</span>
                </li>
              {{/each}}
            </ul>
          {{/if}}
          {{#if one.unseen}}
            <span class="binding-vote-admin__note">{{one.unseen}}</span>
          {{/if}}
          {{#if one.none}}
            <span class="binding-vote-admin__note">{{one.none}}</span>
          {{/if}}
        </dd>
      </div>
    {{/each}}
  </dl>
</AdminSection>`,
      {
        component: this,
        scope: () => ({ AdminSection }),
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

function unseen({ unseen: count }) {
  return count > 0
    ? i18n("binding_vote.admin.groups.unseen", {
        count,
      })
    : null;
}
