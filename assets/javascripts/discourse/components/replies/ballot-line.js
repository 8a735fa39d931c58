// Generated from src/discourse/components/replies/ballot-line.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { minusWarning } from "../../lib/ballots/minus-warning";
import { claimDiffers } from "../../lib/replies/claim";
import { composerPhrases } from "../../lib/replies/composer-wording";
import { SIDE } from "../../lib/tally";

export default class BallotLine extends Component {
  @service
  siteSettings;
  /** After it stands on the page: what has not been shown is not recorded. */

  shown = modifier((_element, [shows]) => this.args.ballot.show(shows));
  chosen = (choice) => this.args.ballot.chosen === choice;
  choiceLabel = (choice) => i18n(`binding_vote.choices.${SIDE[choice]}`);

  get says() {
    return this.args.ballot.choices.length > 0;
  }

  get refusal() {
    const { ballot, vote } = this.args;
    if (ballot.ended) {
      return i18n("binding_vote.composer.ended");
    }
    const { refusal } = vote.json.own;
    return refusal && i18n(`binding_vote.cannot_cast.${refusal}`);
  }
  /** Whether a ballot would be recorded, as it stands. */

  get records() {
    const { declined, text } = this.args.ballot;
    return !this.refusal && !declined && text !== null;
  }

  get sentences() {
    const { ballot, vote } = this.args;
    if (this.refusal) {
      return [i18n("binding_vote.composer.refused"), this.refusal];
    }
    const { contradicts, declined, text } = ballot;
    const { binds, castBallot: cast } = vote;
    return composerPhrases({
      binds,
      cast,
      contradicts,
      declined,
      text,
    }).map(({ key, options }) => i18n(`binding_vote.composer.${key}`, options));
  }
  /** Where what is written and what binds differ. */

  get claim() {
    const { ballot, vote } = this.args;
    return this.records
      ? claimDiffers(ballot.text.claimsBinding, vote.binds)
      : null;
  }

  get warnings() {
    const { ballot, vote } = this.args;
    if (!this.records || ballot.text.choice !== "-1") {
      return [];
    }
    const needsReason =
      this.siteSettings.binding_vote_minus_needs_reason &&
      vote.binds &&
      !ballot.argued;
    const asked = needsReason
      ? i18n("binding_vote.composer.asks_reason")
      : null;
    return [asked, minusWarning(vote)].filter((text) => text !== null);
  }

  get toggleLabel() {
    const { declined } = this.args.ballot;
    return `binding_vote.composer.${declined ? "record" : "decline"}`;
  }

  @action
  toggle() {
    this.args.ballot.toggle();
  }

  @action
  choose(choice) {
    this.args.ballot.choose(choice);
  }

  static {
    template(
      `<div class="binding-vote-composer" {{this.shown @ballot.shows}}>
  <div class="binding-vote-composer__says" role="status">
    {{~#if this.says~}}
      <p class={{if this.records "--records"}}>
        {{dIcon (if this.records "gavel" "ban")}}
        {{#each this.sentences as |sentence|}}
          <span>{{sentence}}</span>
        {{/each}}
        {{#if this.claim}}
          <span class="binding-vote-composer__claim">{{this.claim}}</span>
        {{/if}}
      </p>
    {{~/if~}}
  </div>
  {{#if this.says}}
    {{#unless this.refusal}}
      <div class="binding-vote-composer__answers">
        {{#if @ballot.contradicts}}
          {{#each @ballot.choices as |choice|}}
            <DButton
              class="btn-default btn-small binding-vote-composer__choice"
              @icon={{if (this.chosen choice) "check"}}
              @translatedLabel={{this.choiceLabel choice}}
              @action={{fn this.choose choice}}
              aria-pressed={{if (this.chosen choice) "true" "false"}}
            />
          {{/each}}
        {{else}}
          <DButton
            class="btn-link binding-vote-composer__toggle"
            @label={{this.toggleLabel}}
            @action={{this.toggle}}
          />
        {{/if}}
      </div>
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
        scope: () => ({ dIcon, DButton, fn }),
      }
    );
  }
}
