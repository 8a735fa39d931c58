// Generated from src/discourse/components/votes/managing/cancel-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import { REASON_LIMIT } from "../../../lib/forms/limits";
import { lazyService } from "../../../lib/lazy-service";
import CancellationForm from "../../../lib/votes/managing/cancellation-form";
import FormModal from "../../forms/form-modal";
import TextArea from "../../forms/text-area";

export default class CancelBindingVote extends Component {
  @lazyService(BindingVoteLife)
  bindingVoteLife;

  form = new CancellationForm();

  @action
  send() {
    const { vote } = this.args.model;
    return this.bindingVoteLife.cancel(vote, this.form.reason.value);
  }

  static {
    template(
      `<FormModal
  class="cancel-binding-vote"
  @title="binding_vote.cancel.title"
  @submitLabel="binding_vote.cancel.submit"
  @dismissLabel="binding_vote.cancel.keep"
  @danger={{true}}
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">
    {{i18n "binding_vote.cancel.meaning"}}
  </p>
  <TextArea
    @field={{this.form.reason}}
    rows="4"
    maxlength={{REASON_LIMIT}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, i18n, TextArea, REASON_LIMIT }),
      }
    );
  }
}
