// Generated from src/discourse/components/binding-voters/paste-binding-voters.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { service } from "@ember/service";
import Marking from "../../lib/binding-voters/marking";
import PastedNames from "../../lib/binding-voters/pasted-names";
import Submission from "../../lib/forms/submission";
import FormField from "../forms/form-field";
import FormModal from "../forms/form-modal";
import FoundNames from "./found-names";
import MarkFields from "./mark-fields";

export default class PasteBindingVoters extends Component {
  @service
  bindingVoteKeepers;

  submission = new Submission();
  marking = new Marking(this.args.model.vote, true);
  names = new PastedNames(this.marking);

  get submitLabel() {
    return this.names.found
      ? "binding_vote.roster.paste_submit"
      : "binding_vote.roster.look_up";
  }

  @action
  async submit() {
    if (!this.names.found) {
      await this.lookUp();
    } else if (this.names.check()) {
      await this.mark();
    }
  }

  @action
  async lookUp() {
    await this.submission.send(() => this.names.lookUp());
  }

  async mark() {
    const { marking } = this;
    if (!marking.check()) {
      return;
    }
    const marked = await this.submission.send(() =>
      this.bindingVoteKeepers.mark(marking.vote, marking.order)
    );
    if (marked) {
      this.args.closeModal({
        done: true,
      });
    }
  }

  static {
    template(
      `<FormModal
  class="paste-binding-voters"
  @title="binding_vote.roster.paste"
  @submitLabel={{this.submitLabel}}
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  <FormField @name="pasted_names" @error={{this.names.error}} as |field|>
    <textarea
      id={{field.id}}
      rows="6"
      required
      aria-invalid={{field.invalid}}
      aria-describedby={{field.describedBy}}
      value={{this.names.text}}
      {{on "input" this.names.setText}}
    ></textarea>
  </FormField>
  {{! There before it says anything, so that it is heard. }}
  <div role="status">
    {{#if this.names.found}}
      <FoundNames @names={{this.names}} @found={{this.names.found}} />
    {{/if}}
  </div>
  {{#if this.names.found}}
    {{#if this.marking.somebody}}
      <MarkFields @marking={{this.marking}} />
    {{/if}}
  {{/if}}
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, FormField, on, FoundNames, MarkFields }),
      }
    );
  }
}
