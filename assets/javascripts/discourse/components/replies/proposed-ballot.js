// Generated from src/discourse/components/replies/proposed-ballot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteBallots from "../../lazy-services/binding-vote-ballots";
import BindingVoteProposedBallots from "../../lazy-services/binding-vote-proposed-ballots";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import { minusWarning } from "../../lib/ballots/minus-warning";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import { claimDiffers } from "../../lib/replies/claim";
import ReplyLink from "./reply-link";

export default class ProposedBallot extends Component {
  @lazyService(BindingVoteBallots)
  bindingVoteBallots;

  @lazyService(BindingVoteProposedBallots)
  bindingVoteProposedBallots;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

  submission = new Submission();
  /** Null where the reply says two different things, which nobody can confirm. */

  get typed() {
    return this.args.proposed.typed;
  }

  get question() {
    const { typed } = this;
    const { linked } = this.args;
    return typed === null
      ? i18n(`binding_vote.proposed.contradicts${linked ? "_in_reply" : ""}`)
      : i18n(`binding_vote.proposed.asks${linked ? "_of_reply" : ""}`, {
          typed,
        });
  }

  get effect() {
    const { binding, claims_binding } = this.args.proposed;
    const key = binding ? "binds" : "does_not_bind";
    return (
      this.typed &&
      (claimDiffers(claims_binding, binding) ??
        i18n(`binding_vote.proposed.${key}`))
    );
  }

  get change() {
    const { cast } = this.args.proposed;
    return this.typed && cast
      ? i18n("binding_vote.proposed.changes", {
          typed: cast,
        })
      : null;
  }
  /** Not where the ballot says it already, of the -1 that waits there. */

  get warning() {
    const { proposed, vote } = this.args;
    const { holdsMinus } = this.bindingVoteBallots.draftOf(vote);
    return proposed.choice === "-1" && !holdsMinus ? minusWarning(vote) : null;
  }

  @action
  async confirm(...[, event]) {
    const { proposed, vote } = this.args;
    await this.#send(event, () =>
      this.bindingVoteProposedBallots.confirm(vote, proposed)
    );
  }

  @action
  async setAside(...[, event]) {
    const { proposed, vote } = this.args;
    const ballots = this.bindingVoteProposedBallots;
    const panel = await this.#send(event, () =>
      ballots.setAside(vote, proposed)
    );
    if (panel) {
      this.bindingVoteUndo.offer({
        done: i18n("binding_vote.proposed.was_set_aside", {
          number: proposed.reply,
        }),
        undo: () => ballots.restore(vote, proposed),
        focus: panel.find,
      });
    }
  }
  /** Once it is done, these buttons are gone; then it resolves with the panel that they were in. */

  async #send(event, request) {
    const panel = focusPanel(event);
    const done = await this.submission.send(request);
    panel.focusIf({
      done,
    });
    return done ? panel : null;
  }

  static {
    template(
      `<div class="binding-vote-proposed">
  <p>
    <b>{{this.question}}</b>
    {{#if @linked}}
      <ReplyLink
        class="binding-vote-proposed__reply"
        @topicId={{@vote.json.topic_id}}
        @number={{@proposed.reply}}
      />
    {{/if}}
    {{this.effect}}
    {{this.change}}
  </p>
  {{#if this.warning}}
    <p class="binding-vote-proposed__warning" role="note">
      {{this.warning}}
    </p>
  {{/if}}
  <div class="binding-vote-proposed__answers">
    {{#if this.typed}}
      <DButton
        class="btn-primary btn-small binding-vote-proposed__confirm"
        @icon="check"
        @label="binding_vote.proposed.confirm"
        @action={{this.confirm}}
        @forwardEvent={{true}}
        @disabled={{this.submission.saving}}
      />
    {{/if}}
    <DButton
      class="btn-default btn-small binding-vote-proposed__set-aside"
      @label="binding_vote.proposed.set_aside"
      @action={{this.setAside}}
      @forwardEvent={{true}}
      @disabled={{this.submission.saving}}
    />
  </div>
  {{#if this.submission.error}}
    <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ ReplyLink, DButton }),
      }
    );
  }
}
