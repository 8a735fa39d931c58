// Generated from src/discourse/components/recorded-ballots/record-binding-ballot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import BindingVoteRecordings from "../../lazy-services/binding-vote-recordings";
import { REASON_LIMIT, SOURCE_LIMIT } from "../../lib/forms/limits";
import { lazyService } from "../../lib/lazy-service";
import FormModal from "../forms/form-modal";
import TextArea from "../forms/text-area";
import TextField from "../forms/text-field";
import TimeField from "../forms/time-field";
import PersonField from "./person-field";

export default class RecordBindingBallot extends Component {
  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings;

  get form() {
    return this.args.model.form;
  }

  get opened() {
    return moment(this.args.model.vote.json.opened_at);
  }

  @action
  async send() {
    const { vote, form, recorded } = this.args.model;
    recorded(await this.bindingVoteRecordings.record(vote, form.recording));
  }

  static {
    template(
      `<FormModal
  class="record-binding-ballot"
  @title="binding_vote.record_ballot.title"
  @submitLabel="binding_vote.record_ballot.submit"
  @form={{this.form}}
  @send={{this.send}}
  @closeModal={{@closeModal}}
>
  <p class="binding-vote-form__text">{{i18n
      "binding_vote.record_ballot.meaning"
    }}</p>

  <PersonField @form={{this.form}} />

  <TextField
    @field={{this.form.choice}}
    class="binding-vote-form__choice"
    maxlength="10"
    autocomplete="off"
  />

  <TextField
    @field={{this.form.link}}
    type="url"
    dir="ltr"
    maxlength={{SOURCE_LIMIT}}
  />

  <TimeField @field={{this.form.castAt}} @earliest={{this.opened}} />

  <TextArea
    @field={{this.form.reason}}
    rows="3"
    maxlength={{REASON_LIMIT}}
  />
</FormModal>`,
      {
        component: this,
        scope: () => ({
          FormModal,
          i18n,
          PersonField,
          TextField,
          SOURCE_LIMIT,
          TimeField,
          TextArea,
          REASON_LIMIT,
        }),
      }
    );
  }
}
