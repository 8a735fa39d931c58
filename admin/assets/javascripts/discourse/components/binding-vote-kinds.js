// Generated from src/admin/components/binding-vote-kinds.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { i18n } from "discourse-i18n";
import BindingVoteUndo from "../lazy-services/binding-vote-undo";
import Submission from "../lib/forms/submission";
import { focusLater } from "../lib/kinds/focus-later";
import KindTable from "../lib/kinds/kind-table";
import { kindFileUrl } from "../lib/kinds/kind-table-api";
import { nameOf, removalText } from "../lib/kinds/kind-words";
import { lazyService } from "../lib/lazy-service";
import AdminSection from "./forms/admin-section";
import KindEditor from "./kinds/editor/kind-editor";
import KindImport from "./kinds/kind-import";
import KindRows from "./kinds/kind-rows";
import KindSets from "./kinds/kind-sets";

const LIST = ".binding-vote-kinds__list";

export default class BindingVoteKinds extends Component {
  @service
  dialog;

  @tracked
  table = null;

  @tracked
  shown = null;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

  loading = new Submission("binding_vote.admin.not_loaded");
  saving = new Submission();

  constructor(owner, args) {
    super(owner, args);
    this.loading.send(async () => {
      this.table = await KindTable.load();
    });
  }

  get editing() {
    return typeof this.shown === "string" ? null : this.shown;
  }

  get showsSets() {
    return this.shown === "sets";
  }

  get showsImport() {
    return this.shown === "import";
  }

  get fileUrl() {
    return kindFileUrl();
  }

  get rowActions() {
    const { edit, duplicate, remove, move } = this;
    return {
      edit,
      duplicate,
      remove,
      move,
    };
  }

  @action
  add() {
    const row = {
      ...this.table.json.defaults,
      id: "",
    };
    const { presets } = this.table.json;
    this.shown = {
      row: {
        ...row,
        ...presets[0].members,
      },
      known: false,
      name: null,
    };
  }

  @action
  edit({ row, name, shipped }) {
    this.shown = {
      row,
      known: true,
      name: name ?? row.id,
      shipped,
    };
  }

  @action
  duplicate(kind) {
    const { row, shipped } = kind;
    const name = i18n("binding_vote.admin.kinds.copy_name", {
      name: nameOf(kind),
    });
    const { decides, passed, failed, cancelled } = row;
    this.shown = {
      row: {
        ...row,
        id: this.table.freeId(row.id),
        name,
        decides: decides || (shipped?.decides ?? ""),
        passed: passed || (shipped?.passed ?? ""),
        failed: failed || (shipped?.failed ?? ""),
        cancelled: cancelled || (shipped?.cancelled ?? ""),
      },
      known: false,
      name,
    };
  }

  @action
  showSets() {
    this.shown = "sets";
  }

  @action
  showImport() {
    this.shown = "import";
  }

  @action
  close() {
    const editing = this.editing;
    this.shown = null;
    focusLater(editing?.known ? button(editing.row.id, "edit") : LIST);
  }

  @action
  saved({ id }) {
    this.shown = null;
    focusLater(button(id, "edit"));
  }

  @action
  async move({ row }, by) {
    await this.saving.send(() =>
      this.table.save(this.table.rowsMoved(row.id, by))
    );
    const [to, back] = by < 0 ? ["up", "down"] : ["down", "up"];
    focusLater(
      `${button(row.id, to)}:enabled`,
      `${button(row.id, back)}:enabled`
    );
  }

  @action
  remove(kind) {
    this.dialog.confirm({
      message: removalText(kind),
      confirmButtonLabel: "binding_vote.admin.kinds.remove",
      didConfirm: () => this.#remove(kind),
      didCancel: () => focusLater(button(kind.row.id, "remove")),
    });
  }

  @action
  async apply(rows, done) {
    const table = this.table;
    const before = table.rows;
    await table.save(rows);
    this.shown = null;
    this.bindingVoteUndo.offer({
      done,
      undo: () => table.save(before),
      focus: () => document.querySelector(LIST),
    });
    focusLater(LIST);
  }

  async #remove(kind) {
    const rows = this.table.rowsWithout(kind.row.id);
    const done = i18n("binding_vote.admin.kinds.removed", {
      name: nameOf(kind),
    });
    await this.saving.send(() => this.apply(rows, done));
  }

  static {
    template(
      `<div class="binding-vote-admin binding-vote-kinds">
  {{#if this.loading.error}}
    <p class="alert alert-error" role="alert">{{this.loading.error}}</p>
  {{/if}}
  <DConditionalLoadingSpinner @condition={{this.loading.saving}} />
  {{#if this.table}}
    {{#if this.editing}}
      <KindEditor
        @editing={{this.editing}}
        @table={{this.table}}
        @saved={{this.saved}}
        @close={{this.close}}
      />
    {{else}}
      <AdminSection @title="binding_vote.admin.kinds.title">
        <p>{{i18n "binding_vote.admin.kinds.intro"}}</p>
        <div class="binding-vote-kinds__buttons">
          <DButton
            class="btn-primary binding-vote-kinds__add"
            @icon="plus"
            @label="binding_vote.admin.kinds.add"
            @action={{this.add}}
          />
          <DButton
            class="btn-default"
            @label="binding_vote.admin.kinds.sets.show"
            @ariaExpanded={{this.showsSets}}
            @action={{this.showSets}}
          />
          <DButton
            class="btn-default"
            @label="binding_vote.admin.kinds.import"
            @ariaExpanded={{this.showsImport}}
            @action={{this.showImport}}
          />
          <a
            class="btn btn-default"
            href={{this.fileUrl}}
            download
            data-auto-route="true"
          >{{i18n "binding_vote.admin.kinds.export"}}</a>
        </div>
        {{#if this.showsSets}}
          <KindSets
            @table={{this.table}}
            @apply={{this.apply}}
            @close={{this.close}}
          />
        {{/if}}
        {{#if this.showsImport}}
          <KindImport
            @table={{this.table}}
            @apply={{this.apply}}
            @close={{this.close}}
          />
        {{/if}}
        {{#if this.saving.error}}
          <p
            class="alert alert-error"
            role="alert"
          >{{this.saving.error}}</p>
        {{/if}}
        <div
          class="binding-vote-admin__list binding-vote-kinds__list"
          tabindex="-1"
        >
          <KindRows
            @table={{this.table}}
            @actions={{this.rowActions}}
            @saving={{this.saving.saving}}
          />
        </div>
      </AdminSection>
    {{/if}}
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({
          DConditionalLoadingSpinner,
          KindEditor,
          AdminSection,
          i18n,
          DButton,
          KindSets,
          KindImport,
          KindRows,
        }),
      }
    );
  }
}

function button(id, which) {
  return `[data-kind="${id}"] .binding-vote-kinds__${which}`;
}
