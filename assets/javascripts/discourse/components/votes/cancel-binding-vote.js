// Generated from src/discourse/components/votes/cancel-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { REASON_LIMIT } from "../../lib/forms/limits";
import Submission from "../../lib/forms/submission";
import CancellationForm from "../../lib/votes/cancellation-form";
import FormField from "../forms/form-field";
import FormModal from "../forms/form-modal";

export default class CancelBindingVote extends Component {
  @service
  bindingVoteLife;

  submission = new Submission();
  form = new CancellationForm();

  @action
  async submit() {
    if (!this.form.check()) {
      return;
    }
    const cancelled = await this.submission.send(() =>
      this.bindingVoteLife.cancel(this.args.model.vote, this.form.reason)
    );
    if (cancelled) {
      this.args.closeModal();
    }
  }

  static {
    template(
      `<FormModal
  class="cancel-binding-vote"
  @title="binding_vote.cancel.title"
  @submitLabel="binding_vote.cancel.submit"
  @dismissLabel="binding_vote.cancel.keep"
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">
    {{i18n "binding_vote.cancel.meaning"}}
  </p>
  <FormField @name="cancel_reason" @error={{this.form.error}} as |field|>
    <textarea
      id={{field.id}}
      rows="4"
      maxlength={{REASON_LIMIT}}
      required
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.form.reason}}
      {{on "input" this.form.setReason}}
    ></textarea>
  </FormField>
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, i18n, FormField, REASON_LIMIT, on }),
      }
    );
  }
}
