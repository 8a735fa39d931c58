// Generated from src/discourse/components/votes/managing/move-closing-time.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import { dateText } from "../../../lib/date-text";
import Form from "../../../lib/forms/form";
import { lazyService } from "../../../lib/lazy-service";
import { presentClosingTime } from "../../../lib/votes/closing-time";
import FormModal from "../../forms/form-modal";
import TimeField from "../../forms/time-field";

export default class MoveClosingTime extends Component {
  @service
  bindingVoteClock;

  @lazyService(BindingVoteLife)
  bindingVoteLife;

  form = new Form();
  closing = this.form.add(
    presentClosingTime(this.args.model.vote, () => this.bindingVoteClock.now)
  );

  get present() {
    return i18n("binding_vote.move.present", {
      time: dateText(this.args.model.vote.closesAt),
    });
  }

  get hint() {
    return i18n("binding_vote.move.earliest", {
      time: dateText(this.closing.earliest.toDate()),
    });
  }

  @action
  send() {
    const { vote } = this.args.model;
    return this.bindingVoteLife.moveClosingTime(
      vote,
      this.closing.value.toDate()
    );
  }

  static {
    template(
      `<FormModal
  class="move-closing-time"
  @title="binding_vote.move.title"
  @submitLabel="binding_vote.move.submit"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{this.present}}</p>
  <TimeField
    @field={{this.closing}}
    @earliest={{this.closing.earliest}}
    @hint={{this.hint}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({ FormModal, TimeField }),
      }
    );
  }
}
