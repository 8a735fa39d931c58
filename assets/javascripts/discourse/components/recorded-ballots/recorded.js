// Generated from src/discourse/components/recorded-ballots/recorded.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import RecordedBy from "./recorded-by";

export default class Recorded extends Component {
  @service
  bindingVoteClock;

  @service
  bindingVoteKeepers;

  @service
  dialog;

  submission = new Submission();

  get voter() {
    const { name, user } = this.args.ballot;
    return (
      user?.username ?? name ?? i18n("binding_vote.voters.deleted_account")
    );
  }

  get takeBackLabel() {
    return i18n("binding_vote.recorded.take_back_of", {
      voter: this.voter,
    });
  }

  get canTakeBack() {
    const { vote } = this.args;
    return vote.keepsRoster && this.bindingVoteClock.timeLeft(vote) !== null;
  }

  @action
  ask() {
    this.dialog.confirm({
      message: i18n("binding_vote.recorded.confirm", {
        voter: this.voter,
      }),
      confirmButtonLabel: "binding_vote.recorded.take_back",
      didConfirm: () => this.takeBack(),
    });
  }

  async takeBack() {
    const { ballot, vote } = this.args;
    await this.submission.send(() =>
      this.bindingVoteKeepers.unrecord(vote, ballot)
    );
  }

  static {
    template(
      `<div class="binding-vote__recorded">
  <span>
    <RecordedBy
      @ballot={{@ballot}}
      @recorded={{@recorded}}
      @topicId={{@vote.json.topic_id}}
    />
  </span>
  {{#if this.canTakeBack}}
    <DButton
      class="btn-link binding-vote__take-back"
      @label="binding_vote.recorded.take_back"
      @translatedAriaLabel={{this.takeBackLabel}}
      @action={{this.ask}}
      @isLoading={{this.submission.saving}}
    />
  {{/if}}
  {{#if this.submission.error}}
    <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ RecordedBy, DButton }),
      }
    );
  }
}
