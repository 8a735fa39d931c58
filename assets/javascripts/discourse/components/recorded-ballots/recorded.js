// Generated from src/discourse/components/recorded-ballots/recorded.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteRecordings from "../../lazy-services/binding-vote-recordings";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import worded from "../../lib/worded";
import RecordedBy from "./recorded-by";

export default class Recorded extends Component {
  @service
  bindingVoteClock;

  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

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
  async takeBack(...[, event]) {
    if (this.submission.saving) {
      return;
    }
    const { ballot, vote } = this.args;
    const { voter } = this;
    const recordings = this.bindingVoteRecordings;
    const panel = focusPanel(event);
    let changes = [];
    const done = await this.submission.send(async () => {
      changes = await recordings.unrecord(vote, ballot);
    });
    panel.focusIf({
      done,
    });
    if (done) {
      this.bindingVoteUndo.offer({
        done: worded("binding_vote.recorded.taken_back", {
          voter,
        }),
        undo: async () => void (await recordings.undo(vote, changes)),
        focus: panel.find,
      });
    }
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
      @action={{this.takeBack}}
      @forwardEvent={{true}}
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
