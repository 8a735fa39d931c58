// Generated from src/discourse/components/ballots/ballot-box.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { trustHTML } from "@ember/template";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import BallotDraft from "../../lib/ballots/ballot-draft";
import { minusWarning } from "../../lib/ballots/minus-warning";
import RecordedBy from "../recorded-ballots/recorded-by";
import ProposedBallot from "../replies/proposed-ballot";
import ReplySays from "../replies/reply-says";
import ChoiceButton from "./choice-button";
import Reason from "./reason";
import Refusal from "./refusal";

const CHOICES = ["+1", "0", "-1"];

export default class BallotBox extends Component {
  @service
  bindingVoteBallots;

  @service
  siteSettings;

  draft = new BallotDraft(
    () => this.args.vote,
    this.bindingVoteBallots,
    this.siteSettings.binding_vote_minus_needs_reason
  );

  get binds() {
    const { binds, castBallot } = this.args.vote;
    const key = binds ? "binds" : "does_not_bind";
    return trustHTML(
      i18n(`binding_vote.ballot.${castBallot ? "cast_" : ""}${key}`)
    );
  }
  /** What one has said here; a ballot that is recorded is not said here. */

  get chosen() {
    const { pending, ownBallot, ownChoice } = this.args.vote;
    return !pending && ownBallot?.recorded ? null : ownChoice;
  }
  /** Before a -1 that completes the three: the literal rule is reached by it. */

  get warning() {
    return minusWarning(this.args.vote);
  }

  static {
    template(
      `<div class="binding-vote__ballot binding-vote__panel" tabindex="-1">
  {{#if @vote.json.own.refusal}}
    <Refusal @reason={{@vote.json.own.refusal}} />
  {{else}}
    {{#each @vote.ownProposed key="id" as |proposed|}}
      <ProposedBallot
        @proposed={{proposed}}
        @vote={{@vote}}
        @linked={{true}}
      />
    {{/each}}
    {{#if @vote.ownBallot.recorded}}
      <p class="binding-vote__hint">
        {{i18n "binding_vote.recorded.own" typed=@vote.ownBallot.typed}}
        <RecordedBy
          @ballot={{@vote.ownBallot}}
          @recorded={{@vote.ownBallot.recorded}}
          @topicId={{@vote.json.topic_id}}
        />.
        {{i18n "binding_vote.recorded.replace"}}
      </p>
    {{/if}}
    {{#let (dUniqueId) (dUniqueId) as |labelId warningId|}}
      {{#if this.warning}}
        <p id={{warningId}} class="binding-vote__warning" role="note">
          {{this.warning}}
        </p>
      {{/if}}
      <div
        class="binding-vote__choices"
        role="group"
        aria-labelledby={{labelId}}
      >
        <span
          id={{labelId}}
          class="binding-vote__binds"
        >{{this.binds}}</span>
        {{#each CHOICES as |choice|}}
          <ChoiceButton
            @warningId={{if this.warning warningId}}
            @choice={{choice}}
            @own={{this.chosen}}
            @cast={{this.draft.cast}}
          />
        {{/each}}
        {{#if @vote.ownBallot}}
          <DButton
            class="btn-link binding-vote__withdraw"
            @label="binding_vote.ballot.withdraw"
            @action={{this.draft.withdraw}}
          />
        {{/if}}
      </div>
    {{/let}}
    {{#if @vote.ownBallot}}
      <ReplySays @ballot={{@vote.ownBallot}} @own={{true}} />
    {{/if}}
    <Reason @draft={{this.draft}} @vote={{@vote}} />
  {{/if}}
  {{#if this.draft.error}}
    <p class="alert alert-error" role="alert">{{this.draft.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({
          Refusal,
          ProposedBallot,
          i18n,
          RecordedBy,
          dUniqueId,
          CHOICES,
          ChoiceButton,
          DButton,
          ReplySays,
          Reason,
        }),
      }
    );
  }
}
