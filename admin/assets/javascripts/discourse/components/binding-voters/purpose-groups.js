// Generated from src/admin/components/binding-voters/purpose-groups.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import GroupList from "./group-list";

export default class PurposeGroups extends Component {
  get label() {
    return i18n(`binding_vote.admin.groups.${this.args.purpose}`);
  }

  get none() {
    const { purpose, said } = this.args;
    return said.groups.length === 0 && said.unseen === 0
      ? i18n(`binding_vote.admin.groups.no_${purpose}`)
      : null;
  }

  get kinds() {
    return this.args.said.kinds.map((said) => ({
      said,
      label: i18n("binding_vote.admin.groups.of_kind", {
        kind: said.name,
      }),
    }));
  }

  static {
    template(
      `<div>
  <dt>{{this.label}}</dt>
  <dd>
    <GroupList @said={{@said}} />
    {{#if this.none}}
      <span class="binding-vote-admin__note">{{this.none}}</span>
    {{/if}}
    {{#each this.kinds key="label" as |kind|}}
      <div class="binding-vote-admin__kind-groups">
        <span class="binding-vote-admin__note">{{kind.label}}</span>
        <GroupList @said={{kind.said}} />
      </div>
    {{/each}}
  </dd>
</div>`,
      {
        component: this,
        scope: () => ({ GroupList }),
      }
    );
  }
}
