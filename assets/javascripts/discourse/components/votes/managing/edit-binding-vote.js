// Generated from src/discourse/components/votes/managing/edit-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import { lazyService } from "../../../lib/lazy-service";
import EditingForm from "../../../lib/votes/managing/editing-form";
import FormModal from "../../forms/form-modal";
import MatterFields from "../matter-fields";

export default class EditBindingVote extends Component {
  @lazyService(BindingVoteLife)
  bindingVoteLife;

  form = new EditingForm(this.args.model.matter);

  @action
  send() {
    return this.bindingVoteLife.edit(this.args.model.vote, this.form.matter);
  }

  static {
    template(
      `<FormModal
  class="edit-binding-vote"
  @title="binding_vote.edit.title"
  @submitLabel="binding_vote.edit.submit"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{i18n
      "binding_vote.edit.meaning"
    }}</p>
  <MatterFields @form={{this.form}} />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, i18n, MatterFields }),
      }
    );
  }
}
