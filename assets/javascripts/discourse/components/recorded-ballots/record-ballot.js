// Generated from src/discourse/components/recorded-ballots/record-ballot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import BindingVoteRecordings from "../../lazy-services/binding-vote-recordings";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import { lazyService } from "../../lib/lazy-service";
import RecordingForm from "../../lib/recorded-ballots/recording-form";
import worded from "../../lib/worded";

export default class RecordBallot extends Component {
  @service
  bindingVoteDialogs;

  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;
  /** What one wrote that was recorded, and then undone: the form begins with it. */

  #undone = null;

  get offered() {
    return this.args.vote.keepsRoster && !this.args.ended;
  }

  @action
  async record(...[, event]) {
    const { vote } = this.args;
    const button = event.target;
    const form = this.#undone ?? new RecordingForm();
    this.#undone = null;
    let changes = [];
    const recorded = (done) => void (changes = done);
    await this.bindingVoteDialogs.show("keeping", "RecordBindingBallot", {
      vote,
      form,
      recorded,
    });
    if (changes.length > 0) {
      this.bindingVoteUndo.offer({
        done: worded("binding_vote.record_ballot.done", {
          voter: form.person.value.trim(),
        }),
        undo: async () => {
          await this.bindingVoteRecordings.undo(vote, changes);
          this.#undone = form;
        },
        focus: () => button.closest("button"),
      });
    }
  }

  static {
    template(
      `{{#if this.offered}}
  <DButton
    class="btn-link binding-vote__record-ballot"
    @label="binding_vote.record_ballot.button"
    @action={{this.record}}
    @forwardEvent={{true}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
