// Generated from src/discourse/components/recorded-ballots/record-ballot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import RecordBindingBallot from "./record-binding-ballot";

export default class RecordBallot extends Component {
  @service
  modal;

  get offered() {
    return this.args.vote.keepsRoster && !this.args.ended;
  }

  @action
  record() {
    this.modal.show(RecordBindingBallot, {
      model: {
        vote: this.args.vote,
      },
    });
  }

  static {
    template(
      `{{#if this.offered}}
  <DButton
    class="btn-link binding-vote__record-ballot"
    @label="binding_vote.record_ballot.button"
    @action={{this.record}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
