// Generated from src/admin/components/kinds/kind-import.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Form from "../../lib/forms/form";
import { previewKindTable } from "../../lib/kinds/kind-table-api";
import CheckedForm from "../forms/checked-form";
import TextArea from "../forms/text-area";
import TableChange from "./table-change";

class ImportForm extends Form {
  @tracked
  preview = null;

  text = this.field("kind_import", "", {
    required: true,
    changed: () => (this.preview = null),
  });

  get known() {
    return this.preview !== null;
  }
  /** The rows that it has. */

  get rows() {
    return this.preview?.kinds.map(({ row }) => row) ?? [];
  }
  /** Whether any row is wrong, so that it cannot be taken. */

  get faulty() {
    return (
      this.preview?.kinds.some(({ problems }) => problems.length > 0) ?? false
    );
  }

  async lookUp() {
    this.preview = await previewKindTable(this.text.value);
  }
}

export default class KindImport extends Component {
  form = new ImportForm();

  get submitLabel() {
    return `binding_vote.admin.kinds.${this.form.known ? "apply" : "look"}`;
  }

  @action
  async readFile({ target }) {
    const file = target.files?.[0];
    if (file) {
      this.form.text.choose(await file.text());
    }
  }

  @action
  async send() {
    const done = i18n("binding_vote.admin.kinds.imported");
    try {
      await this.args.apply(this.form.rows, done);
    } catch (error) {
      this.form.preview = null;
      throw error;
    }
  }

  static {
    template(
      `<CheckedForm
  class="binding-vote-kinds__import"
  @form={{this.form}}
  @send={{this.send}}
>
  {{#let (dUniqueId) as |id|}}
    <div class="binding-vote-form__field">
      <label for={{id}}>{{i18n
          "binding_vote.admin.kinds.import_file"
        }}</label>
      <input
        id={{id}}
        type="file"
        accept=".json,application/json"
        {{on "change" this.readFile}}
      />
    </div>
  {{/let}}
  <TextArea
    @field={{this.form.text}}
    rows="6"
    spellcheck="false"
    dir="ltr"
  />
  <div class="binding-vote-form__result" role="status" tabindex="-1">
    {{#if this.form.preview}}
      <TableChange @preview={{this.form.preview}} @table={{@table}} />
    {{/if}}
  </div>
  {{#if this.form.submission.error}}
    <p
      class="alert alert-error"
      role="alert"
    >{{this.form.submission.error}}</p>
  {{/if}}
  <div class="binding-vote-kinds__buttons">
    <DButton
      class="btn-primary"
      @type="submit"
      @label={{this.submitLabel}}
      @disabled={{this.form.faulty}}
      @isLoading={{this.form.submission.saving}}
    />
    <DButton
      class="btn-flat"
      @label="binding_vote.admin.kinds.close"
      @action={{@close}}
    />
  </div>
</CheckedForm>`,
      {
        component: this,
        scope: () => ({
          CheckedForm,
          dUniqueId,
          i18n,
          on,
          TextArea,
          TableChange,
          DButton,
        }),
      }
    );
  }
}
