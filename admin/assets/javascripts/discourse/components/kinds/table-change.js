// Generated from src/admin/components/kinds/table-change.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { nameOf, usedText } from "../../lib/kinds/kind-words";

export default class TableChange extends Component {
  get added() {
    const { kinds, differences } = this.args.preview;
    return kinds
      .filter(({ row }) => differences.added.includes(row.id))
      .map((kind) => ({
        name: nameOf(kind),
        rule: kind.rule?.sentence,
      }));
  }

  get changed() {
    return this.args.preview.differences.changed.map(({ id, members }) => ({
      name: this.#nameNow(id),
      members: members.map(label).join(", "),
    }));
  }

  get removed() {
    return this.args.preview.differences.removed.map((id) => ({
      name: this.#nameNow(id),
      used: usedText(this.args.table.find(id)),
    }));
  }

  get problems() {
    return this.args.preview.kinds.flatMap((kind) =>
      kind.problems.map(({ member, message }) => ({
        name: nameOf(kind),
        message: `${label(member)}: ${message}`,
      }))
    );
  }

  get nothing() {
    const { added, changed, removed, moved } = this.args.preview.differences;
    return added.length + changed.length + removed.length === 0 && !moved;
  }

  #nameNow(id) {
    return nameOf(this.args.table.find(id));
  }

  static {
    template(
      `<div class="binding-vote-kinds__change">
  {{#if this.problems.length}}
    <h3>{{i18n "binding_vote.admin.kinds.changes.problems"}}</h3>
    <ul>
      {{#each this.problems as |problem|}}
        <li class="binding-vote-form__error">
          <b>{{problem.name}}:</b>
          {{problem.message}}
        </li>
      {{/each}}
    </ul>
  {{/if}}
  {{#if this.nothing}}
    <p>{{i18n "binding_vote.admin.kinds.changes.nothing"}}</p>
  {{/if}}
  {{#if this.added.length}}
    <h3>{{i18n "binding_vote.admin.kinds.changes.added"}}</h3>
    <ul>
      {{#each this.added as |kind|}}
        <li><b>{{kind.name}}:</b> {{kind.rule}}</li>
      {{/each}}
    </ul>
  {{/if}}
  {{#if this.changed.length}}
    <h3>{{i18n "binding_vote.admin.kinds.changes.changed"}}</h3>
    <ul>
      {{#each this.changed as |kind|}}
        <li><b>{{kind.name}}:</b> {{kind.members}}</li>
      {{/each}}
    </ul>
  {{/if}}
  {{#if this.removed.length}}
    <h3>{{i18n "binding_vote.admin.kinds.changes.removed"}}</h3>
    <ul>
      {{#each this.removed as |kind|}}
        <li><b>{{kind.name}}:</b> {{kind.used}}</li>
      {{/each}}
    </ul>
  {{/if}}
  {{#if @preview.differences.moved}}
    <p>{{i18n "binding_vote.admin.kinds.changes.moved"}}</p>
  {{/if}}
  <p class="binding-vote-admin__note">
    {{i18n "binding_vote.admin.kinds.changes.votes_stay"}}
  </p>
</div>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}

function label(member) {
  return i18n(`binding_vote.form.kind_${member}.label`, {
    defaultValue: member,
  });
}
