// Generated from src/admin/components/kinds/kind-row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { bindersText, leastText, nameOf } from "../../lib/kinds/kind-words";
import AdminCell from "../forms/admin-cell";

export default class KindRow extends Component {
  get name() {
    return nameOf(this.args.kind);
  }

  get binders() {
    const { kind, table } = this.args;
    return bindersText(kind, table);
  }

  get least() {
    return leastText(this.args.kind.row);
  }

  get usual() {
    return i18n("binding_vote.admin.kinds.usual_days", {
      count: this.args.kind.row.usual_days,
    });
  }

  get votes() {
    const { open, closed } = this.args.kind.votes;
    return i18n("binding_vote.admin.kinds.votes_so_far", {
      open,
      closed,
    });
  }

  get titles() {
    const say = (key) =>
      i18n(`binding_vote.admin.kinds.${key}`, {
        name: this.name,
      });
    return {
      edit: say("edit_of"),
      duplicate: say("duplicate_of"),
      up: say("up_of"),
      down: say("down_of"),
      remove: say("remove_of"),
    };
  }

  get first() {
    return this.args.table.kinds[0] === this.args.kind;
  }

  get last() {
    return this.args.table.kinds.at(-1) === this.args.kind;
  }

  get unmovableUp() {
    return this.first || this.args.saving;
  }

  get unmovableDown() {
    return this.last || this.args.saving;
  }

  static {
    template(
      `<tr data-kind={{@kind.row.id}}>
  <AdminCell
    class="binding-vote-admin__written"
    @label="binding_vote.admin.kinds.name"
  >
    <b>{{this.name}}</b>
    {{#if @kind.decides}}
      <p class="binding-vote-admin__note">{{@kind.decides}}</p>
    {{/if}}
    {{#each @kind.problems as |problem|}}
      <p class="binding-vote-form__error">{{problem.message}}</p>
    {{/each}}
  </AdminCell>
  <AdminCell
    class="binding-vote-kinds__rule"
    @label="binding_vote.admin.kinds.rule"
  >
    {{#if @kind.rule.name}}
      <b>{{@kind.rule.name}}</b>
    {{/if}}
    <p class="binding-vote-admin__note">{{@kind.rule.sentence}}</p>
  </AdminCell>
  <AdminCell @label="binding_vote.admin.kinds.binders">
    {{this.binders}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.kinds.open_for">
    {{this.least}}
    {{this.usual}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.kinds.votes">
    {{this.votes}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.kinds.change">
    <div class="binding-vote-kinds__actions">
      <DButton
        class="btn-default btn-small binding-vote-kinds__edit"
        @label="binding_vote.admin.kinds.edit"
        @translatedAriaLabel={{this.titles.edit}}
        @action={{fn @actions.edit @kind}}
      />
      <DButton
        class="btn-flat btn-small binding-vote-kinds__duplicate"
        @icon="copy"
        @translatedTitle={{this.titles.duplicate}}
        @action={{fn @actions.duplicate @kind}}
      />
      <DButton
        class="btn-flat btn-small binding-vote-kinds__up"
        @icon="arrow-up"
        @translatedTitle={{this.titles.up}}
        @disabled={{this.unmovableUp}}
        @action={{fn @actions.move @kind -1}}
      />
      <DButton
        class="btn-flat btn-small binding-vote-kinds__down"
        @icon="arrow-down"
        @translatedTitle={{this.titles.down}}
        @disabled={{this.unmovableDown}}
        @action={{fn @actions.move @kind 1}}
      />
      <DButton
        class="btn-flat btn-small binding-vote-kinds__remove"
        @icon="trash-can"
        @translatedTitle={{this.titles.remove}}
        @disabled={{@saving}}
        @action={{fn @actions.remove @kind}}
      />
    </div>
  </AdminCell>
</tr>`,
      {
        component: this,
        scope: () => ({ AdminCell, DButton, fn }),
      }
    );
  }
}
