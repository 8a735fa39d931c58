// Generated from src/discourse/components/votes/managing/close-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import DModal from "discourse/ui-kit/d-modal";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import Submission from "../../../lib/forms/submission";
import { lazyService } from "../../../lib/lazy-service";
import { consequence } from "../../../lib/votes/consequence";
import {
  closing,
  endText,
  restText,
} from "../../../lib/votes/managing/closing";

export default class CloseBindingVote extends Component {
  @service
  bindingVoteClock;

  @lazyService(BindingVoteLife)
  bindingVoteLife;

  submission = new Submission();

  get closing() {
    const { vote } = this.args.model;
    return closing(vote, this.bindingVoteClock.timeLeft(vote));
  }

  get ends() {
    return endText(this.closing);
  }

  get rest() {
    return restText(this.closing);
  }

  get consequence() {
    return consequence(this.args.model.vote.json, this.closing.outcome);
  }

  get submitClass() {
    return this.closing.danger ? "btn-danger" : "btn-primary";
  }

  @action
  async close() {
    const { closeModal, model } = this.args;
    const { outcome } = this.closing;
    if (this.submission.saving) {
      return;
    }
    const closed = await this.submission.send(() =>
      this.bindingVoteLife.close(model.vote, outcome)
    );
    if (closed) {
      closeModal({
        done: true,
      });
    }
  }

  @action
  keepOpen() {
    this.args.closeModal();
  }

  static {
    template(
      `<DModal
  class="close-binding-vote"
  @title={{i18n "binding_vote.close.title"}}
  @closeModal={{@closeModal}}
  @submitOnEnter={{false}}
  @flash={{this.submission.error}}
  @flashType="error"
>
  <:body>
    <div role="status">
      <p
        class="close-binding-vote__end
          {{if this.closing.danger '--danger'}}"
      >
        <strong>{{this.ends}}</strong>
        {{this.rest}}
      </p>
      <p>
        {{this.consequence}}
        {{i18n "binding_vote.close.final"}}
      </p>
    </div>
  </:body>
  <:footer>
    <DButton
      class={{this.submitClass}}
      @label="binding_vote.close.button"
      @action={{this.close}}
    />
    <DButton
      class="btn-default"
      autofocus={{true}}
      @label="binding_vote.close.keep"
      @action={{this.keepOpen}}
    />
  </:footer>
</DModal>`,
      {
        component: this,
        scope: () => ({ DModal, i18n, DButton }),
      }
    );
  }
}
