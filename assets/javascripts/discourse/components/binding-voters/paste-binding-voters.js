// Generated from src/discourse/components/binding-voters/paste-binding-voters.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import BindingVoteKeepers from "../../lazy-services/binding-vote-keepers";
import PastedNames from "../../lib/binding-voters/pasted-names";
import { lazyService } from "../../lib/lazy-service";
import FormModal from "../forms/form-modal";
import TextArea from "../forms/text-area";
import FoundNames from "./found-names";
import MarkFields from "./mark-fields";

export default class PasteBindingVoters extends Component {
  @lazyService(BindingVoteKeepers)
  bindingVoteKeepers;

  form = new PastedNames(this.args.model.vote);

  get submitLabel() {
    return this.form.known
      ? "binding_vote.roster.paste_submit"
      : "binding_vote.roster.look_up";
  }

  @action
  send() {
    const { vote, order } = this.form;
    return this.bindingVoteKeepers.mark(vote, order);
  }

  static {
    template(
      `<FormModal
  class="paste-binding-voters"
  @title="binding_vote.roster.paste"
  @submitLabel={{this.submitLabel}}
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <TextArea @field={{this.form.names}} rows="6" />
  {{! There before it says anything, so that it is heard. }}
  <div class="binding-vote-form__result" role="status" tabindex="-1">
    {{#if this.form.found}}
      <FoundNames
        @found={{this.form.found}}
        @binding={{true}}
        @toggle={{this.form.toggle}}
        @identify={{this.form.identify}}
      />
    {{/if}}
  </div>
  {{#if this.form.somebody}}
    <MarkFields @marking={{this.form}} />
  {{/if}}
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, TextArea, FoundNames, MarkFields }),
      }
    );
  }
}
