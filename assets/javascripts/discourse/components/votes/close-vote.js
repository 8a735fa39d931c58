// Generated from src/discourse/components/votes/close-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";

export default class CloseVote extends Component {
  @service
  bindingVoteLife;

  @service
  dialog;

  submission = new Submission();

  @action
  ask() {
    this.dialog.confirm({
      message: i18n("binding_vote.close.confirm"),
      confirmButtonLabel: "binding_vote.close.button",
      didConfirm: () => this.close(),
    });
  }

  async close() {
    const { vote, closed } = this.args;
    if (await this.submission.send(() => this.bindingVoteLife.close(vote))) {
      closed();
    }
  }

  static {
    template(
      `<DButton
  class="btn-default btn-small binding-vote__close"
  @icon="lock"
  @label="binding_vote.close.button"
  @action={{this.ask}}
  @isLoading={{this.submission.saving}}
/>
{{#if this.submission.error}}
  <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
