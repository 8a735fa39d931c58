// Generated from src/discourse/components/ballots/reason.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import LinkedText from "../linked-text";
import ReasonField from "./reason-field";

export default class Reason extends Component {
  get saved() {
    return this.args.draft.vote.castBallot?.reason ?? null;
  }

  get label() {
    return this.saved ? "binding_vote.reason.edit" : "binding_vote.reason.add";
  }

  get hint() {
    return this.args.draft.vote.castBallot
      ? null
      : i18n("binding_vote.reason.hint");
  }

  @action
  toggle() {
    const { draft } = this.args;
    if (draft.unfolded) {
      draft.fold();
    } else {
      draft.unfold();
    }
  }

  static {
    template(
      `<div class="binding-vote__own-reason">
  {{#if this.saved}}
    <span>
      {{i18n "binding_vote.reason.own"}}
      <q><LinkedText @text={{this.saved}} /></q>
    </span>
  {{/if}}
  <DButton
    class="btn-link binding-vote__reason-button"
    @label={{this.label}}
    @action={{this.toggle}}
    @ariaExpanded={{@draft.unfolded}}
  />
</div>
{{#if @draft.unfolded}}
  <div class="binding-vote__reason">
    <ReasonField
      @draft={{@draft}}
      @label={{i18n "binding_vote.reason.label"}}
      @hint={{this.hint}}
      @required={{@draft.asksReason}}
      @submit={{@submit}}
    />
    {{#if @draft.vote.castBallot}}
      <DButton
        class="btn-primary btn-small"
        @label="binding_vote.reason.save"
        @action={{@submit}}
      />
    {{/if}}
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, LinkedText, DButton, ReasonField }),
      }
    );
  }
}
