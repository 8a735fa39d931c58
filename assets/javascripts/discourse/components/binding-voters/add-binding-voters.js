// Generated from src/discourse/components/binding-voters/add-binding-voters.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { hash } from "@ember/helper";
import { action } from "@ember/object";
import EmailGroupUserChooser from "discourse/select-kit/components/email-group-user-chooser";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import BindingVoteKeepers from "../../lazy-services/binding-vote-keepers";
import AddedPeople from "../../lib/binding-voters/added-people";
import { lazyService } from "../../lib/lazy-service";
import FormModal from "../forms/form-modal";
import MarkFields from "./mark-fields";

export default class AddBindingVoters extends Component {
  @lazyService(BindingVoteKeepers)
  bindingVoteKeepers;

  form = new AddedPeople(this.args.model.vote);

  @action
  send() {
    const { vote, order } = this.form;
    return this.bindingVoteKeepers.mark(vote, order);
  }

  static {
    template(
      `<FormModal
  class="add-binding-voters"
  @title="binding_vote.roster.add"
  @submitLabel="binding_vote.mark.binding"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  {{#let (dUniqueId) as |labelId|}}
    <div
      class="binding-vote-form__field"
      role="group"
      aria-labelledby={{labelId}}
    >
      <div id={{labelId}} class="binding-vote-form__label">
        {{this.form.usernames.label}}
      </div>
      <EmailGroupUserChooser
        @value={{this.form.usernames.value}}
        @onChange={{this.form.usernames.choose}}
        @options={{hash
          filterPlaceholder="binding_vote.form.added_people.placeholder"
        }}
      />
      {{#if this.form.usernames.error}}
        <p class="binding-vote-form__error" role="alert">
          {{this.form.usernames.error}}
        </p>
      {{/if}}
    </div>
  {{/let}}
  <MarkFields @marking={{this.form}} />
</FormModal>`,
      {
        component: this,
        scope: () => ({
          FormModal,
          dUniqueId,
          EmailGroupUserChooser,
          hash,
          MarkFields,
        }),
      }
    );
  }
}
