// Generated from src/discourse/components/binding-voters/add-binding-voters.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { hash } from "@ember/helper";
import { action } from "@ember/object";
import { service } from "@ember/service";
import EmailGroupUserChooser from "discourse/select-kit/components/email-group-user-chooser";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Marking from "../../lib/binding-voters/marking";
import Submission from "../../lib/forms/submission";
import FormModal from "../forms/form-modal";
import MarkFields from "./mark-fields";

export default class AddBindingVoters extends Component {
  @service
  bindingVoteKeepers;

  @tracked
  error;

  @tracked
  usernames = [];

  submission = new Submission();
  marking = new Marking(this.args.model.vote, true);

  @action
  choose(usernames) {
    this.usernames = usernames;
    this.marking.choosePeople({
      usernames,
    });
  }

  @action
  async submit() {
    const { marking } = this;
    this.error = marking.somebody
      ? void 0
      : i18n("binding_vote.form.added_people.missing");
    if (!marking.check() || this.error) {
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
  class="add-binding-voters"
  @title="binding_vote.roster.add"
  @submitLabel="binding_vote.mark.binding"
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  {{#let (dUniqueId) as |labelId|}}
    <div
      class="binding-vote-form__field"
      role="group"
      aria-labelledby={{labelId}}
    >
      <div id={{labelId}} class="binding-vote-form__label">
        {{i18n "binding_vote.form.added_people.label"}}
      </div>
      <EmailGroupUserChooser
        @value={{this.usernames}}
        @onChange={{this.choose}}
        @options={{hash
          filterPlaceholder="binding_vote.form.added_people.placeholder"
        }}
      />
      {{#if this.error}}
        <p class="binding-vote-form__error" role="alert">
          {{this.error}}
        </p>
      {{/if}}
    </div>
  {{/let}}
  <MarkFields @marking={{this.marking}} />
</FormModal>`,
      {
        component: this,
        scope: () => ({
          FormModal,
          dUniqueId,
          i18n,
          EmailGroupUserChooser,
          hash,
          MarkFields,
        }),
      }
    );
  }
}
