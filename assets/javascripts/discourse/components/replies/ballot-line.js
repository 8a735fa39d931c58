// Generated from src/discourse/components/replies/ballot-line.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { modifier } from "ember-modifier";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import BindingVoteBallots from "../../lazy-services/binding-vote-ballots";
import { minusWarning } from "../../lib/ballots/minus-warning";
import { lazyService } from "../../lib/lazy-service";
import { claimDiffers } from "../../lib/replies/claim";
import { composerPhrases } from "../../lib/replies/composer-wording";
import BallotAnswers from "./ballot-answers";

export default class BallotLine extends Component {
  @lazyService(BindingVoteBallots)
  bindingVoteBallots;
  /** After it stands on the page: what has not been shown is not recorded. */

  shown = modifier((_element, [shows]) => this.args.ballot.show(shows));

  get refusal() {
    const { ballot, vote } = this.args;
    if (ballot.ended) {
      return i18n("binding_vote.composer.ended");
    }
    const { refusal } = vote.json.own;
    return refusal && i18n(`binding_vote.cannot_cast.${refusal}`);
  }
  /** Whether a ballot would be recorded, as it stands, were the reply long enough. */

  get records() {
    const { declined, text } = this.args.ballot;
    return !this.refusal && !declined && text !== null;
  }

  get sentences() {
    const { ballot, vote } = this.args;
    if (this.refusal) {
      return [i18n("binding_vote.composer.refused"), this.refusal];
    }
    const { declined, missing, text, written } = ballot;
    const { binds, castBallot: cast } = vote;
    return composerPhrases({
      binds,
      cast,
      contradicts: written.contradicts,
      declined,
      missing,
      perhaps: written.perhaps,
      text,
      unread: written.unread,
    }).map(({ key, options }) => i18n(`binding_vote.composer.${key}`, options));
  }
  /** Whether it is recorded once the reply is sent. */

  get sends() {
    return this.records && this.args.ballot.missing === 0;
  }

  get icon() {
    const { declined, text, written } = this.args.ballot;
    if (this.sends) {
      return "gavel";
    }
    const asks = written.perhaps && !text && !declined && !this.refusal;
    return asks ? "circle-question" : "ban";
  }
  /** What can be cast without the reply, which is too short. */

  get alone() {
    const { ballot, vote } = this.args;
    const choice = ballot.text?.choice;
    const offered =
      this.records && !this.sends && choice !== vote.castBallot?.choice;
    return offered && !this.needsReason ? choice : null;
  }
  /** Whether the reply has to say why. */

  get needsReason() {
    const { ballot, vote } = this.args;
    const { minusAsksReason } = this.bindingVoteBallots.draftOf(vote);
    return ballot.text?.choice === "-1" && minusAsksReason;
  }
  /** Where what is written and what binds differ. */

  get claim() {
    const { ballot, vote } = this.args;
    return this.sends
      ? claimDiffers(ballot.text.claimsBinding, vote.binds)
      : null;
  }

  get warnings() {
    const { ballot, vote } = this.args;
    if (!this.records || ballot.text.choice !== "-1") {
      return [];
    }
    const asked =
      this.needsReason && !ballot.written.argued
        ? i18n("binding_vote.composer.asks_reason")
        : null;
    return [asked, minusWarning(vote)].filter((text) => text !== null);
  }

  static {
    template(
      `<div
  class="binding-vote-composer"
  tabindex="-1"
  {{this.shown @ballot.shows}}
>
  <div class="binding-vote-composer__says" role="status">
    {{~#if @ballot.says~}}
      <p class={{if this.sends "--records"}}>
        {{dIcon this.icon}}
        {{#each this.sentences as |sentence|}}
          <span>{{sentence}}</span>
        {{/each}}
        {{#if this.claim}}
          <span class="binding-vote-composer__claim">{{this.claim}}</span>
        {{/if}}
      </p>
    {{~/if~}}
  </div>
  {{#if @ballot.says}}
    {{#unless this.refusal}}
      <BallotAnswers
        @ballot={{@ballot}}
        @vote={{@vote}}
        @alone={{this.alone}}
      />
    {{/unless}}
  {{/if}}
  <div class="binding-vote-composer__warnings" role="status">
    {{~#each this.warnings as |warning|~}}
      <p>{{warning}}</p>
    {{~/each~}}
  </div>
</div>`,
      {
        component: this,
        scope: () => ({ dIcon, BallotAnswers }),
      }
    );
  }
}
