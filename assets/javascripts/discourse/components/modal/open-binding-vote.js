// Generated from src/discourse/components/modal/open-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { extractError } from "discourse/lib/ajax-error";
import DButton from "discourse/ui-kit/d-button";
import DModal from "discourse/ui-kit/d-modal";
import { i18n } from "discourse-i18n";
import OpeningForm from "../../lib/opening-form";
import ClosingTimeField from "../open-binding-vote/closing-time-field";
import FormField from "../open-binding-vote/form-field";
import KindField from "../open-binding-vote/kind-field";
import RuleField from "../open-binding-vote/rule-field";

export default class OpenBindingVote extends Component {
  @service
  bindingVotes;

  @service
  site;

  @service
  siteSettings;

  @tracked
  error;

  @tracked
  saving = false;

  form = new OpeningForm({
    subject: this.args.model.topic.title,
    rule: this.site.binding_vote_rules[0],
    defaultDays: this.siteSettings.binding_vote_default_period_days,
    minimumHours: this.siteSettings.binding_vote_minimum_period_hours,
  });

  @action
  async submit(event) {
    event?.preventDefault();
    this.error = void 0;
    if (!this.form.check()) {
      this.error = i18n("binding_vote.form.incomplete");
      return;
    }
    this.saving = true;
    try {
      await this.bindingVotes.open(this.args.model.topic, this.form.opening);
      this.args.closeModal();
    } catch (error) {
      this.error = extractError(error, i18n("binding_vote.error"));
    } finally {
      this.saving = false;
    }
  }

  static {
    template(
      `<DModal
  class="open-binding-vote"
  @title={{i18n "binding_vote.open.title"}}
  @closeModal={{@closeModal}}
  @submitOnEnter={{false}}
  @flash={{this.error}}
  @flashType="error"
>
  <:body>
    <form
      id="open-binding-vote-form"
      class="open-binding-vote__form"
      novalidate
      {{on "submit" this.submit}}
    >
      <KindField @kind={{this.form.kind}} @choose={{this.form.setKind}} />

      <FormField
        @name="subject"
        @error={{this.form.errors.subject}}
        as |field|
      >
        <input
          id={{field.id}}
          type="text"
          maxlength="200"
          required
          aria-invalid={{field.invalid}}
          aria-describedby={{field.describedBy}}
          value={{this.form.subject}}
          {{on "input" this.form.setSubject}}
        />
      </FormField>

      <FormField
        @name="summary"
        @error={{this.form.errors.summary}}
        as |field|
      >
        <textarea
          id={{field.id}}
          rows="6"
          maxlength="10000"
          required
          aria-invalid={{field.invalid}}
          aria-describedby={{field.describedBy}}
          value={{this.form.summary}}
          {{on "input" this.form.setSummary}}
        ></textarea>
      </FormField>

      <ClosingTimeField @form={{this.form}} />

      <RuleField
        @rules={{this.site.binding_vote_rules}}
        @rule={{this.form.rule}}
        @choose={{this.form.setRule}}
      />
    </form>
  </:body>
  <:footer>
    <DButton
      class="btn-primary"
      form="open-binding-vote-form"
      @type="submit"
      @label="binding_vote.open.submit"
      @isLoading={{this.saving}}
    />
    <DButton class="btn-flat" @label="cancel" @action={{@closeModal}} />
  </:footer>
</DModal>`,
      {
        component: this,
        scope: () => ({
          DModal,
          i18n,
          on,
          KindField,
          FormField,
          ClosingTimeField,
          RuleField,
          DButton,
        }),
      }
    );
  }
}
