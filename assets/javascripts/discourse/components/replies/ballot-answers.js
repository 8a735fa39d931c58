// Generated from src/discourse/components/replies/ballot-answers.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteBallots from "../../lazy-services/binding-vote-ballots";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import { SIDE } from "../../lib/tally";

export default class BallotAnswers extends Component {
  @lazyService(BindingVoteBallots)
  bindingVoteBallots;

  submission = new Submission();
  chosen = (choice) => this.args.ballot.chosen === choice;
  choiceLabel = (choice) => i18n(`binding_vote.choices.${SIDE[choice]}`);

  get aloneLabel() {
    return i18n("binding_vote.composer.cast_alone", {
      choice: this.choiceLabel(this.args.alone),
    });
  }

  get toggleLabel() {
    const { declined } = this.args.ballot;
    return `binding_vote.composer.${declined ? "record" : "decline"}`;
  }
  /** Whether one is asked whether it is one's vote, and can say no to that. */

  get asks() {
    return this.args.ballot.written.perhaps !== null;
  }

  @action
  toggle() {
    this.args.ballot.toggle();
  }

  @action
  choose(choice) {
    this.args.ballot.choose(choice);
  }

  @action
  async castAlone(...[, event]) {
    const { alone, vote } = this.args;
    const button = event.target;
    const line = button.closest(".binding-vote-composer");
    const cast = () => this.bindingVoteBallots.cast(vote, alone, "", "");
    if (await this.submission.send(cast)) {
      line?.focus();
    }
  }

  static {
    template(
      `<div class="binding-vote-composer__answers">
  {{#each @ballot.written.choices as |choice|}}
    <DButton
      class="btn-default btn-small binding-vote-composer__choice"
      @icon={{if (this.chosen choice) "check"}}
      @translatedLabel={{this.choiceLabel choice}}
      @action={{fn this.choose choice}}
      dir="ltr"
      aria-pressed={{if (this.chosen choice) "true" "false"}}
    />
  {{/each}}
  {{#if this.asks}}
    <DButton
      class="btn-default btn-small binding-vote-composer__no"
      @icon={{if @ballot.declined "check"}}
      @label="binding_vote.composer.no"
      @action={{this.toggle}}
      aria-pressed={{if @ballot.declined "true" "false"}}
    />
  {{/if}}
  {{#if @alone}}
    <DButton
      class="btn-default btn-small binding-vote-composer__alone"
      @translatedLabel={{this.aloneLabel}}
      @action={{this.castAlone}}
      @forwardEvent={{true}}
    />
  {{/if}}
  {{#unless @ballot.written.choices.length}}
    <DButton
      class="btn-link binding-vote-composer__toggle"
      @label={{this.toggleLabel}}
      @action={{this.toggle}}
    />
  {{/unless}}
  {{#if this.submission.error}}
    <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ DButton, fn }),
      }
    );
  }
}
