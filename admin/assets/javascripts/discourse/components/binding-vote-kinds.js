// Generated from src/admin/components/binding-vote-kinds.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import { i18n } from "discourse-i18n";
import BindingVoteUndo from "../lazy-services/binding-vote-undo";
import Submission from "../lib/forms/submission";
import { copyOf, editingOf, newKind } from "../lib/kinds/editing";
import { focusLater, kindButton } from "../lib/kinds/focus-later";
import KindTable from "../lib/kinds/kind-table";
import { nameOf, removalText } from "../lib/kinds/kind-words";
import { lazyService } from "../lib/lazy-service";
import AdminSection from "./forms/admin-section";
import KindEditor from "./kinds/editor/kind-editor";
import KindImport from "./kinds/kind-import";
import KindRows from "./kinds/kind-rows";
import KindSets from "./kinds/kind-sets";
import KindToolbar from "./kinds/kind-toolbar";

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
    this.shown = newKind(this.table);
  }

  @action
  edit(kind) {
    this.shown = editingOf(kind, this.table);
  }

  @action
  duplicate(kind) {
    this.shown = copyOf(kind, this.table);
  }

  @action
  toggle(panel) {
    this.shown = this.shown === panel ? null : panel;
  }

  @action
  close() {
    const editing = this.editing;
    this.shown = null;
    focusLater(editing?.known ? kindButton(editing.row.id, "edit") : LIST);
  }

  @action
  saved({ id }) {
    this.shown = null;
    focusLater(kindButton(id, "edit"));
  }

  @action
  async move({ row }, by) {
    await this.saving.send(() =>
      this.table.save(this.table.rowsMoved(row.id, by))
    );
    const [to, back] = by < 0 ? ["up", "down"] : ["down", "up"];
    focusLater(
      `${kindButton(row.id, to)}:enabled`,
      `${kindButton(row.id, back)}:enabled`
    );
  }

  @action
  remove(kind) {
    this.dialog.confirm({
      message: removalText(kind),
      confirmButtonLabel: "binding_vote.admin.kinds.remove",
      didConfirm: () => this.#remove(kind),
      didCancel: () => focusLater(kindButton(kind.row.id, "remove")),
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
        <KindToolbar
          @add={{this.add}}
          @toggle={{this.toggle}}
          @setsShown={{this.showsSets}}
          @importShown={{this.showsImport}}
        />
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
          KindToolbar,
          KindSets,
          KindImport,
          KindRows,
        }),
      }
    );
  }
}
