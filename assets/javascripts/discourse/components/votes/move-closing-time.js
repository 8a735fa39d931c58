// Generated from src/discourse/components/votes/move-closing-time.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { longDate } from "discourse/lib/formatter";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import { presentClosingTime } from "../../lib/votes/closing-time";
import FormModal from "../forms/form-modal";
import ClosingTimeField from "./closing-time-field";

export default class MoveClosingTime extends Component {
  @service
  bindingVoteClock;

  @service
  bindingVoteLife;

  submission = new Submission();
  closing = presentClosingTime(
    this.args.model.vote,
    () => this.bindingVoteClock.now
  );

  get present() {
    return i18n("binding_vote.move.present", {
      time: longDate(this.args.model.vote.closesAt),
    });
  }

  get hint() {
    return i18n("binding_vote.move.earliest", {
      time: longDate(this.closing.earliest.toDate()),
    });
  }

  @action
  async submit() {
    if (!this.closing.check()) {
      return;
    }
    const date = this.closing.time.toDate();
    const moved = await this.submission.send(() =>
      this.bindingVoteLife.moveClosingTime(this.args.model.vote, date)
    );
    if (moved) {
      this.args.closeModal();
    }
  }

  static {
    template(
      `<FormModal
  class="move-closing-time"
  @title="binding_vote.move.title"
  @submitLabel="binding_vote.move.submit"
  @submission={{this.submission}}
  @submit={{this.submit}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{this.present}}</p>
  <ClosingTimeField @closing={{this.closing}} @hint={{this.hint}} />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, ClosingTimeField }),
      }
    );
  }
}
