// Generated from src/discourse/components/ballots/ballot-box.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import { trustHTML } from "@ember/template";
import { modifier } from "ember-modifier";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import BindingVoteBallots from "../../lazy-services/binding-vote-ballots";
import { lazyService } from "../../lib/lazy-service";
import { SIDE } from "../../lib/tally";
import Bundle from "../bundle";
import ReplySays from "../replies/reply-says";
import ChoiceButton from "./choice-button";
import MinusStep from "./minus-step";
import Reason from "./reason";
import Refusal from "./refusal";
import Withdraw from "./withdraw";

const CHOICES = ["+1", "0", "-1"];

const MINUS = ".binding-vote__choice.--minus";
const STEP = ".binding-vote__minus-step";

export default class BallotBox extends Component {
  @tracked
  done;

  @lazyService(BindingVoteBallots)
  bindingVoteBallots;

  register = modifier((element) => {
    this.#element = element;
  });

  held = (choice) => choice === "-1" && this.draft.holdsMinus;
  #element;

  get draft() {
    return this.bindingVoteBallots.draftOf(this.args.vote);
  }

  get binds() {
    const { binds, castBallot } = this.args.vote;
    const key = binds ? "binds" : "does_not_bind";
    return trustHTML(
      i18n(`binding_vote.ballot.${castBallot ? "cast_" : ""}${key}`)
    );
  }
  /** What was done, as long as it is so. */

  get said() {
    const { done } = this;
    return done && done.ballot === this.args.vote.castBallot ? done.said : "";
  }

  @action
  async choose(choice) {
    const casting = this.draft.choose(choice);
    if (this.held(choice)) {
      this.#focus(this.draft.minusAsksReason ? `${STEP} textarea` : STEP);
    }
    await this.#sayIf("cast", casting);
  }

  @action
  async castMinus() {
    const casting = this.draft.castMinus();
    this.#focus(this.draft.holdsMinus ? `${STEP} textarea` : MINUS);
    if (!(await this.#sayIf("cast", casting))) {
      this.#focus(`${STEP} textarea`);
    }
  }

  @action
  keep() {
    this.draft.keep();
    this.#focus(MINUS);
  }

  @action
  async submitReason() {
    const { castBallot } = this.args.vote;
    if (!castBallot) {
      this.#focus(".binding-vote__choice");
    } else if (await this.#sayIf("saved", this.draft.saveReason())) {
      this.#focus(".binding-vote__reason-button");
    } else {
      this.#focus(".binding-vote__reason textarea");
    }
  }
  /** Says what was done, once it is; answers whether it was. */

  async #sayIf(key, request) {
    const done = await request;
    const { castBallot } = this.args.vote;
    if (done && castBallot) {
      const kind = castBallot.binding ? "binding" : "non_binding";
      const said = i18n(`binding_vote.ballot.${key}.${kind}`, {
        choice: i18n(`binding_vote.choices.${SIDE[castBallot.choice]}`),
      });
      this.done = {
        ballot: castBallot,
        said,
      };
    }
    return done;
  }

  #focus(selector) {
    schedule("afterRender", () =>
      this.#element?.querySelector(selector)?.focus()
    );
  }

  static {
    template(
      `<div
  class="binding-vote__ballot binding-vote__panel"
  tabindex="-1"
  {{this.register}}
>
  {{#if @vote.json.own.refusal}}
    <Refusal @reason={{@vote.json.own.refusal}} />
  {{else}}
    {{#each @vote.ownProposed key="id" as |proposed|}}
      <Bundle @name="details" as |details|>
        <details.ProposedBallot
          @proposed={{proposed}}
          @vote={{@vote}}
          @linked={{true}}
        />
      </Bundle>
    {{/each}}
    {{#if @vote.ownBallot.recorded}}
      <p class="binding-vote__hint">
        {{i18n "binding_vote.recorded.own" typed=@vote.ownBallot.typed}}
        <Bundle @name="details" as |details|>
          <details.RecordedBy
            @ballot={{@vote.ownBallot}}
            @recorded={{@vote.ownBallot.recorded}}
            @topicId={{@vote.json.topic_id}}
          />.
        </Bundle>
        {{i18n "binding_vote.recorded.replace"}}
      </p>
    {{/if}}
    {{#let (dUniqueId) as |labelId|}}
      <p id={{labelId}} class="binding-vote__binds">{{this.binds}}</p>
      <div
        class="binding-vote__choices"
        role="group"
        aria-labelledby={{labelId}}
      >
        {{#each CHOICES as |choice|}}
          <ChoiceButton
            @choice={{choice}}
            @standing={{this.draft.standing}}
            @held={{this.held choice}}
            @choose={{this.choose}}
          />
        {{/each}}
      </div>
    {{/let}}
    <p class="binding-vote__done" role="status">{{this.said}}</p>
    {{#if this.draft.holdsMinus}}
      <MinusStep
        @draft={{this.draft}}
        @cast={{this.castMinus}}
        @keep={{this.keep}}
      />
    {{else}}
      <Reason @draft={{this.draft}} @submit={{this.submitReason}} />
    {{/if}}
    {{#if @vote.ownBallot}}
      <ReplySays @ballot={{@vote.ownBallot}} @own={{true}} />
      <Withdraw @draft={{this.draft}} />
    {{/if}}
  {{/if}}
  {{#if this.draft.error}}
    <p class="alert alert-error" role="alert">{{this.draft.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({
          Refusal,
          Bundle,
          i18n,
          dUniqueId,
          CHOICES,
          ChoiceButton,
          MinusStep,
          Reason,
          ReplySays,
          Withdraw,
        }),
      }
    );
  }
}
