// Generated from src/admin/components/binding-voters/site-marks/mark-form.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { placeSiteMarks } from "../../../lib/binding-voters/site-mark-api";
import SiteMarkForm from "../../../lib/binding-voters/site-mark-form";
import { categoryOptions } from "../../../lib/category-options";
import { REASON_LIMIT } from "../../../lib/forms/limits";
import CheckedForm from "../../forms/checked-form";
import ChoiceField from "../../forms/choice-field";
import RadioField from "../../forms/radio-field";
import TextArea from "../../forms/text-area";
import FoundNames from "../found-names";
import MarkEffect from "../mark-effect";

export default class MarkForm extends Component {
  form = new SiteMarkForm();

  get submitLabel() {
    return this.form.known
      ? "binding_vote.admin.marks.mark"
      : "binding_vote.admin.marks.look_up";
  }
  /** There is nobody to mark as things stand. */

  get nobody() {
    return this.form.known && this.form.usernames.length === 0;
  }

  get categories() {
    return categoryOptions(this.args.places.categories);
  }

  get bindings() {
    return [true, false].map((binding) => ({
      value: binding,
      text: i18n(`binding_vote.admin.marks.${binding ? "yes" : "no"}`),
    }));
  }

  @action
  async send() {
    const { order, usernames } = this.form;
    const answer = await placeSiteMarks(order);
    this.args.marked(order.binding, usernames.length, answer);
  }

  static {
    template(
      `<CheckedForm
  class="binding-vote-admin__mark-form"
  @form={{this.form}}
  @send={{this.send}}
>
  <div class="binding-vote-form__fields">
    <TextArea @field={{this.form.names}} rows="3" />
    <RadioField
      @field={{this.form.binding}}
      @options={{this.bindings}}
      @optionClass="binding-vote-form__kind"
      @legend={{i18n "binding_vote.admin.marks.counts_as"}}
    />
    <ChoiceField
      @label="binding_vote.admin.marks.where"
      @options={{this.categories}}
      @chosen={{this.form.category.value}}
      @none="binding_vote.admin.marks.everywhere"
      @choose={{this.form.category.read}}
    />
    <ChoiceField
      @label="binding_vote.admin.marks.which_votes"
      @options={{@places.kinds}}
      @chosen={{this.form.kind.value}}
      @none="binding_vote.admin.marks.all_kinds"
      @choose={{this.form.kind.read}}
    />
    {{! There before it says anything, so that it is heard. }}
    <div class="binding-vote-form__result" role="status" tabindex="-1">
      {{#if this.form.found}}
        <FoundNames
          @found={{this.form.found}}
          @binding={{this.form.binding.value}}
          @toggle={{this.form.toggle}}
          @identify={{this.form.identify}}
        />
      {{/if}}
    </div>
    {{#if this.form.found}}
      <MarkEffect @effects={{this.form.effects}} />
      <TextArea
        @field={{this.form.reason}}
        rows="2"
        maxlength={{REASON_LIMIT}}
      />
    {{/if}}
  </div>
  {{#if this.form.submission.error}}
    <p class="alert alert-error" role="alert">
      {{this.form.submission.error}}
    </p>
  {{/if}}
  <DButton
    class="btn-primary"
    @type="submit"
    @label={{this.submitLabel}}
    @isLoading={{this.form.submission.saving}}
    @disabled={{this.nobody}}
  />
</CheckedForm>`,
      {
        component: this,
        scope: () => ({
          CheckedForm,
          TextArea,
          RadioField,
          i18n,
          ChoiceField,
          FoundNames,
          MarkEffect,
          REASON_LIMIT,
          DButton,
        }),
      }
    );
  }
}
