// Generated from src/discourse/components/ballots/small-ballot.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";
import { standing } from "../../lib/tally/standing";
import { verdict } from "../../lib/tally/verdict";
import { verdictText } from "../../lib/tally/verdict-text";
import { goToVote } from "../../lib/votes/go-to-vote";
import BallotBox from "./ballot-box";

export default class SmallBallot extends Component {
  @service
  bindingVoteClock;
  /** Begins at the subject, which names the dialog of the menu: a sheet has no title. */

  begin = modifier((subject) => {
    subject
      .closest("[role=dialog]")
      ?.setAttribute("aria-labelledby", subject.id);
    subject.focus({
      preventScroll: true,
    });
  });

  get ended() {
    return this.bindingVoteClock.timeLeft(this.args.vote) === null;
  }
  /** Where the vote stands; once it has ended, also what that rests on. */

  get verdict() {
    const { vote } = this.args;
    const { outcome, judgement, binding } = vote;
    const stands = standing({
      outcome,
      ended: this.ended,
      judgement,
    });
    const [headline, ...detail] = verdict(stands, judgement, binding, vote).map(
      verdictText
    );
    return {
      headline,
      detail: this.ended ? detail.join(" ") : "",
    };
  }

  get closes() {
    return this.ended
      ? null
      : i18n("binding_vote.ballot.menu.closes", {
          date: dateText(this.args.vote.closesAt),
        });
  }

  @action
  async see() {
    const { close, topic } = this.args;
    await close({
      focusTrigger: false,
    });
    goToVote(topic);
  }

  static {
    template(
      `{{#let (dUniqueId) as |subjectId|}}
  <div class="binding-vote-menu">
    <h2
      id={{subjectId}}
      class="binding-vote-menu__subject"
      tabindex="-1"
      {{this.begin}}
    >
      {{@vote.json.subject}}
    </h2>
    <p class="binding-vote-menu__verdict">
      <strong>{{this.verdict.headline}}</strong>
      {{this.verdict.detail}}
    </p>
    {{#if this.closes}}
      <p class="binding-vote-menu__closes">{{this.closes}}</p>
    {{/if}}
    {{#unless this.ended}}
      <BallotBox @vote={{@vote}} />
    {{/unless}}
    <DButton
      class="btn-link binding-vote-menu__see"
      @label="binding_vote.ballot.menu.see"
      @action={{this.see}}
    />
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, BallotBox, DButton }),
      }
    );
  }
}
