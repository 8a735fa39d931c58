// Generated from src/discourse/components/binding-vote/ballot-box.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { trustHTML } from "@ember/template";
import { extractError } from "discourse/lib/ajax-error";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { reachedByMinus } from "../../lib/standing";
import ChoiceButton from "./choice-button";
import Reason from "./reason";

const CHOICES = ["+1", "0", "-1"];

export default class BallotBox extends Component {
  @service
  bindingVotes;

  @tracked
  error = null;

  @tracked
  reasonDraft = null;

  get refusal() {
    const { refusal } = this.args.vote.json.own;
    return refusal && i18n(`binding_vote.cannot_cast.${refusal}`);
  }

  get binds() {
    const { binds, ownBallot } = this.args.vote;
    const key = binds ? "binds" : "does_not_bind";
    return trustHTML(
      i18n(`binding_vote.ballot.${ownBallot ? "cast_" : ""}${key}`)
    );
  }
  /** Before a -1 that completes the three: the literal rule is reached by it. */

  get minusReaches() {
    const { vote } = this.args;
    return (
      vote.binds &&
      vote.ownChoice !== "-1" &&
      reachedByMinus(vote.bindingOfOthers, vote.json.rule)
    );
  }

  get warning() {
    const { bindingOfOthers, json } = this.args.vote;
    const { plus, minus } = bindingOfOthers;
    return i18n("binding_vote.ballot.minus_reaches", {
      minimum: json.rule.minimum,
      plus,
      minus: minus + 1,
    });
  }

  get reason() {
    return this.reasonDraft ?? this.args.vote.ownBallot?.reason ?? "";
  }

  @action
  cast(choice) {
    return this.#send(() =>
      this.bindingVotes.cast(this.args.vote, choice, this.reason)
    );
  }

  @action
  withdraw() {
    return this.#send(() => this.bindingVotes.withdraw(this.args.vote));
  }

  @action
  draftReason(reason) {
    this.reasonDraft = reason;
  }

  @action
  saveReason() {
    return this.cast(this.args.vote.ownBallot.choice);
  }
  /** Says whether it was done. */

  async #send(send) {
    this.error = null;
    try {
      await send();
      this.reasonDraft = null;
      return true;
    } catch (error) {
      this.error = extractError(error, i18n("binding_vote.error"));
      return false;
    }
  }

  static {
    template(
      `<div class="binding-vote__ballot">
  {{#if this.refusal}}
    <p class="binding-vote__refusal">{{this.refusal}}</p>
  {{else}}
    {{#let (dUniqueId) (dUniqueId) as |labelId warningId|}}
      {{#if this.minusReaches}}
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
            @warningId={{if this.minusReaches warningId}}
            @choice={{choice}}
            @own={{@vote.ownChoice}}
            @cast={{this.cast}}
          />
        {{/each}}
        {{#if @vote.ownBallot}}
          <DButton
            class="btn-link binding-vote__withdraw"
            @label="binding_vote.ballot.withdraw"
            @action={{this.withdraw}}
          />
        {{/if}}
      </div>
    {{/let}}
    <Reason
      @reason={{this.reason}}
      @cast={{@vote.ownBallot}}
      @draft={{this.draftReason}}
      @save={{this.saveReason}}
    />
  {{/if}}
  {{#if this.error}}
    <p class="alert alert-error" role="alert">{{this.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ dUniqueId, CHOICES, ChoiceButton, DButton, Reason }),
      }
    );
  }
}
