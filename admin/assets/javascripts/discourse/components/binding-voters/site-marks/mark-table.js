// Generated from src/admin/components/binding-voters/site-marks/mark-table.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";
import MarkRow from "./mark-row";

const MarkTable = template(
  `<table class="binding-vote-admin__table">
  <thead>
    <tr>
      <th scope="col">{{i18n "binding_vote.admin.marks.person"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.marks.counts_as"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.marks.where"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.marks.reason"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.marks.by"}}</th>
      <th scope="col">{{i18n "binding_vote.admin.state"}}</th>
    </tr>
  </thead>
  <tbody>
    {{#each @marks key="id" as |mark|}}
      <MarkRow @mark={{mark}} @lift={{@lift}} />
    {{/each}}
  </tbody>
</table>`,
  {
    scope: () => ({ i18n, MarkRow }),
  }
);

export default MarkTable;
