// Generated from src/admin/components/kinds/editor/kind-editor.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { focusLater } from "../../../lib/kinds/focus-later";
import KindForm from "../../../lib/kinds/kind-form";
import RulePreview from "../../../lib/kinds/rule-preview";
import { problemsOf } from "../../../lib/kinds/table-problems";
import CheckedForm from "../../forms/checked-form";
import ClosingQuestion from "../../forms/closing-question";
import Fold from "../../forms/fold";
import FieldGroup from "./field-group";
import Languages from "./languages";
import PlaceFields from "./place-fields";
import RuleBuilder from "./rule-builder";
import RuleSaid from "./rule-said";
import TextFields from "./text-fields";
import TimeFields from "./time-fields";

const focus = modifier((element) => {
  element.focus();
});

export default class KindEditor extends Component {
  @tracked
  languagesShown = false;

  @tracked
  asking = false;

  form;
  preview;

  constructor(owner, args) {
    super(owner, args);
    const { editing, table } = args;
    this.form = new KindForm({
      row: editing.row,
      nameless: !editing.shipped?.name,
      makeId: editing.known ? void 0 : (name) => table.freeId(name),
    });
    this.form.show(editing.problems);
    this.preview = new RulePreview(() => this.form.row);
    this.form.changed = () => {
      this.form.forgetRule();
      this.preview.askSoon();
    };
    this.preview.ask();
  }

  get title() {
    const { known, name } = this.args.editing;
    return known
      ? i18n("binding_vote.admin.kinds.editing", {
          name,
        })
      : i18n("binding_vote.admin.kinds.adding");
  }

  @action
  toggleLanguages() {
    this.languagesShown = !this.languagesShown;
  }

  @action
  cancel() {
    if (this.form.dirty) {
      this.asking = true;
    } else {
      this.args.close();
    }
  }

  @action
  goOn() {
    this.asking = false;
    focusLater(".binding-vote-kinds__cancel");
  }

  @action
  async send() {
    const { table, saved } = this.args;
    const { row } = this.form;
    const rows = table.rowsWith(row);
    try {
      await table.save(rows);
    } catch (error) {
      this.form.show(problemsOf(error, rows.indexOf(row)));
      throw error;
    }
    saved(row);
  }

  static {
    template(
      `<CheckedForm
  class="binding-vote-kinds__editor"
  @form={{this.form}}
  @send={{this.send}}
>
  <h2 class="binding-vote-admin__heading" tabindex="-1" {{focus}}>
    {{this.title}}
  </h2>
  <FieldGroup @title="binding_vote.admin.kinds.groups.texts">
    <TextFields
      @form={{this.form}}
      @known={{@editing.known}}
      @shipped={{@editing.shipped}}
      @fieldSets={{@table.json.field_sets}}
    />
    <div>
      <Fold
        @label={{i18n "binding_vote.admin.kinds.languages"}}
        @buttonClass="btn-default btn-small"
        @unfolded={{this.languagesShown}}
        @toggle={{this.toggleLanguages}}
      >
        <Languages @field={{this.form.translations}} />
      </Fold>
    </div>
  </FieldGroup>
  <FieldGroup @title="binding_vote.admin.kinds.groups.rule">
    <RuleBuilder @form={{this.form}} @presets={{@table.json.presets}} />
    <RuleSaid @preview={{this.preview}} />
  </FieldGroup>
  <FieldGroup @title="binding_vote.admin.kinds.groups.time">
    <TimeFields @form={{this.form}} />
  </FieldGroup>
  <FieldGroup @title="binding_vote.admin.kinds.groups.places">
    <PlaceFields
      @form={{this.form}}
      @table={{@table.json}}
      @voters={{@editing.shipped.voters}}
    />
  </FieldGroup>
  {{#if this.form.submission.error}}
    <p class="alert alert-error" role="alert">
      {{this.form.submission.error}}
    </p>
  {{/if}}
  <div class="binding-vote-kinds__buttons">
    {{#if this.asking}}
      <ClosingQuestion @discard={{@close}} @goOn={{this.goOn}} />
    {{else}}
      <DButton
        class="btn-primary"
        @type="submit"
        @label="binding_vote.admin.kinds.save"
        @isLoading={{this.form.submission.saving}}
      />
      <DButton
        class="btn-flat binding-vote-kinds__cancel"
        @label="cancel"
        @action={{this.cancel}}
      />
    {{/if}}
  </div>
</CheckedForm>`,
      {
        component: this,
        scope: () => ({
          CheckedForm,
          focus,
          FieldGroup,
          TextFields,
          Fold,
          i18n,
          Languages,
          RuleBuilder,
          RuleSaid,
          TimeFields,
          PlaceFields,
          ClosingQuestion,
          DButton,
        }),
      }
    );
  }
}
