// Generated from src/discourse/components/recorded-ballots/record-binding-ballot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { REASON_LIMIT, SOURCE_LIMIT } from "../../lib/forms/limits";
import Submission from "../../lib/forms/submission";
import RecordingForm from "../../lib/recorded-ballots/recording-form";
import FormField from "../forms/form-field";
import FormModal from "../forms/form-modal";
import CastTimeField from "./cast-time-field";
import PersonField from "./person-field";

export default class RecordBindingBallot extends Component {
  @service
  bindingVoteKeepers;

  submission = new Submission();
  form = new RecordingForm();

  get opened() {
    return moment(this.args.model.vote.json.opened_at);
  }

  @action
  async submit() {
    if (!this.form.check()) {
      this.submission.error = i18n("binding_vote.form.incomplete");
      return;
    }
    if (await this.submission.send(() => this.record())) {
      this.args.closeModal();
    }
  }

  async record() {
    const { vote } = this.args.model;
    try {
      await this.bindingVoteKeepers.record(vote, this.form.recording);
    } catch (error) {
      this.form.learn(error);
      throw error;
    }
  }

  static {
    template(
      `<FormModal
  class="record-binding-ballot"
  @title="binding_vote.record_ballot.title"
  @submitLabel="binding_vote.record_ballot.submit"
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{i18n
      "binding_vote.record_ballot.meaning"
    }}</p>

  <PersonField @form={{this.form}} />

  <FormField
    @name="recorded_choice"
    @error={{this.form.errors.choice}}
    as |field|
  >
    <input
      id={{field.id}}
      class="binding-vote-form__choice"
      type="text"
      maxlength="10"
      required
      autocomplete="off"
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.form.choice}}
      {{on "input" this.form.setChoice}}
    />
  </FormField>

  <FormField
    @name="recorded_link"
    @error={{this.form.errors.link}}
    as |field|
  >
    <input
      id={{field.id}}
      type="url"
      dir="ltr"
      maxlength={{SOURCE_LIMIT}}
      required
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.form.link}}
      {{on "input" this.form.setLink}}
    />
  </FormField>

  <CastTimeField
    @time={{this.form.castAt}}
    @opened={{this.opened}}
    @error={{this.form.errors.cast_at}}
    @choose={{this.form.setCastAt}}
  />

  <FormField @name="recorded_reason" as |field|>
    <textarea
      id={{field.id}}
      rows="3"
      maxlength={{REASON_LIMIT}}
      aria-describedby={{field.describedBy}}
      value={{this.form.reason}}
      {{on "input" this.form.setReason}}
    ></textarea>
  </FormField>
</FormModal>`,
      {
        component: this,
        scope: () => ({
          FormModal,
          i18n,
          PersonField,
          FormField,
          on,
          SOURCE_LIMIT,
          CastTimeField,
          REASON_LIMIT,
        }),
      }
    );
  }
}
