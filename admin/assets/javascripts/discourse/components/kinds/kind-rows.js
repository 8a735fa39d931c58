// Generated from src/admin/components/kinds/kind-rows.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";
import KindRow from "./kind-row";

const KindRows = template(
  `<table class="binding-vote-admin__table">
  <thead>
    <tr>
      <th scope="col">{{i18n "binding_vote.admin.kinds.name"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.kinds.rule"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.kinds.binders"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.kinds.open_for"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.kinds.votes"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.kinds.change"}}</th>
    </tr>
  </thead>
  <tbody>
    {{#each @table.kinds key="row.id" as |kind|}}
      <KindRow
        @kind={{kind}}
        @table={{@table.json}}
        @actions={{@actions}}
        @saving={{@saving}}
      />
    {{/each}}
  </tbody>
</table>`,
  {
    scope: () => ({ i18n, KindRow }),
  }
);

export default KindRows;
