// Generated from src/admin/components/kinds/editor/rule-cases.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";

export default class RuleCases extends Component {
  get rows() {
    return this.args.table.rows.map((row) => ({
      ...row,
      icon: row.outcome === "passed" ? "check" : "xmark",
    }));
  }

  get assumed() {
    const { electorate } = this.args.table;
    return electorate === null
      ? null
      : i18n("binding_vote.admin.kinds.cases.electorate", {
          count: electorate,
        });
  }

  static {
    template(
      `<table class="binding-vote-kinds__cases">
  <caption>{{@caption}} {{this.assumed}}</caption>
  <thead>
    <tr>
      <th scope="col">+1</th>
      <th scope="col">0</th>
      <th scope="col">−1</th>
      <th scope="col">{{i18n "binding_vote.admin.kinds.cases.outcome"}}</th>
    </tr>
  </thead>
  <tbody>
    {{#each this.rows as |row|}}
      <tr>
        <td>{{row.plus}}</td>
        <td>{{row.zero}}</td>
        <td>{{row.minus}}</td>
        <td>{{dIcon row.icon}} {{row.text}}</td>
      </tr>
    {{/each}}
  </tbody>
</table>`,
      {
        component: this,
        scope: () => ({ i18n, dIcon }),
      }
    );
  }
}
