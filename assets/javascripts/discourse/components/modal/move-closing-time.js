// Generated from src/discourse/components/modal/move-closing-time.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { longDate } from "discourse/lib/formatter";
import { i18n } from "discourse-i18n";
import { presentClosingTime } from "../../lib/closing-time";
import Form from "../../lib/forms/form";
import FormModal from "../binding-vote-form/form-modal";
import TimeField from "../forms/time-field";

export default class MoveClosingTime extends Component {
  @service
  bindingVotes;

  form = new Form();
  closing = this.form.add(
    presentClosingTime(this.args.model.vote, () => this.bindingVotes.now)
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
  send() {
    const { vote } = this.args.model;
    return this.bindingVotes.moveDeadline(vote, this.closing.value.toDate());
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
