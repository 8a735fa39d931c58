// Generated from src/admin/components/kinds/kind-sets.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { fn } from "@ember/helper";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import { focusLater } from "../../lib/kinds/focus-later";
import { previewKindTable } from "../../lib/kinds/kind-table-api";
import TableChange from "./table-change";

export default class KindSets extends Component {
  @tracked
  offer = null;

  request = new Submission();

  get sets() {
    return this.args.table.json.sets.map((set) => ({
      set,
      preview: this.offer?.set === set ? this.offer.preview : null,
      add: i18n("binding_vote.admin.kinds.sets.add_of", {
        name: set.name,
      }),
      replace: i18n("binding_vote.admin.kinds.sets.replace_of", {
        name: set.name,
      }),
    }));
  }

  @action
  add(set) {
    return this.#show(set, this.args.table.rowsAnd(set.rows));
  }

  @action
  replace(set) {
    return this.#show(set, set.rows);
  }

  @action
  async apply() {
    const { set, rows } = this.offer;
    const done = i18n("binding_vote.admin.kinds.sets.done", {
      name: set.name,
    });
    if (!(await this.request.send(() => this.args.apply(rows, done)))) {
      this.offer = null;
      focusLater(".binding-vote-kinds__sets");
    }
  }

  async #show(set, rows) {
    await this.request.send(async () => {
      const preview = await previewKindTable(JSON.stringify(rows));
      this.offer = {
        set,
        rows,
        preview,
      };
    });
    focusLater(".binding-vote-kinds__offer");
  }

  static {
    template(
      `<div class="binding-vote-kinds__sets" tabindex="-1">
  <p>{{i18n "binding_vote.admin.kinds.sets.intro"}}</p>
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
  <ul class="binding-vote-kinds__set-list">
    {{#each this.sets key="set.id" as |one|}}
      <li>
        <h3>{{one.set.name}}</h3>
        <p>{{one.set.description}}</p>
        <p class="binding-vote-admin__note">
          {{i18n "binding_vote.admin.kinds.sets.sources"}}
          {{#each one.set.sources as |source|}}
            <a href={{source}} rel="noopener">{{source}}</a>
          {{/each}}
        </p>
        <div class="binding-vote-kinds__buttons">
          <DButton
            class="btn-default btn-small"
            @label="binding_vote.admin.kinds.sets.add"
            @translatedAriaLabel={{one.add}}
            @isLoading={{this.request.saving}}
            @action={{fn this.add one.set}}
          />
          <DButton
            class="btn-default btn-small"
            @label="binding_vote.admin.kinds.sets.replace"
            @translatedAriaLabel={{one.replace}}
            @isLoading={{this.request.saving}}
            @action={{fn this.replace one.set}}
          />
        </div>
        {{#if one.preview}}
          <div
            class="binding-vote-kinds__offer"
            role="group"
            aria-label={{i18n "binding_vote.admin.kinds.changes.title"}}
            tabindex="-1"
          >
            <TableChange @preview={{one.preview}} @table={{@table}} />
            <DButton
              class="btn-primary"
              @label="binding_vote.admin.kinds.apply"
              @isLoading={{this.request.saving}}
              @action={{this.apply}}
            />
          </div>
        {{/if}}
      </li>
    {{/each}}
  </ul>
  <DButton
    class="btn-flat"
    @label="binding_vote.admin.kinds.close"
    @action={{@close}}
  />
</div>`,
      {
        component: this,
        scope: () => ({ i18n, DButton, fn, TableChange }),
      }
    );
  }
}
