// Generated from src/discourse/components/votes/managing/post-binding-vote-result.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import { NEXT_STEP_LIMIT } from "../../../lib/forms/limits";
import { lazyService } from "../../../lib/lazy-service";
import ResultForm from "../../../lib/votes/managing/result-form";
import FormModal from "../../forms/form-modal";
import TextField from "../../forms/text-field";
import ResultPreview from "./result-preview";

export default class PostBindingVoteResult extends Component {
  @lazyService(BindingVoteLife)
  bindingVoteLife;

  form = new ResultForm();

  @action
  send() {
    const { vote } = this.args.model;
    return this.bindingVoteLife.postResult(vote, this.form.nextStep.value);
  }

  static {
    template(
      `<FormModal
  class="post-binding-vote-result"
  @title="binding_vote.post_result.title"
  @submitLabel="binding_vote.post_result.button"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <TextField @field={{this.form.nextStep}} maxlength={{NEXT_STEP_LIMIT}} />
  <ResultPreview
    @vote={{@model.vote}}
    @nextStep={{this.form.nextStep.value}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, TextField, NEXT_STEP_LIMIT, ResultPreview }),
      }
    );
  }
}
