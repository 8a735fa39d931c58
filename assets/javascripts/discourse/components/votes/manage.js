// Generated from src/discourse/components/votes/manage.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import CancelBindingVote from "./cancel-binding-vote";
import CloseVote from "./close-vote";
import MoveClosingTime from "./move-closing-time";

export default class Manage extends Component {
  @service
  bindingVoteClock;

  @service
  modal;

  get offered() {
    const { json, outcome } = this.args.vote;
    return json.own.can_manage === true && outcome === null;
  }

  get closable() {
    return this.args.vote.closableAt.getTime() <= this.bindingVoteClock.now;
  }

  @action
  move() {
    this.modal.show(MoveClosingTime, {
      model: {
        vote: this.args.vote,
      },
    });
  }

  @action
  async cancel() {
    await this.modal.show(CancelBindingVote, {
      model: {
        vote: this.args.vote,
      },
    });
    this.keepFocus();
  }

  @action
  keepFocus() {
    if (!this.offered) {
      document.getElementById(this.args.subjectId)?.focus();
    }
  }

  static {
    template(
      `{{#if this.offered}}
  <div
    class="binding-vote__manage"
    role="group"
    aria-label={{i18n "binding_vote.manage"}}
  >
    {{#unless @ended}}
      <DButton
        class="btn-default btn-small binding-vote__move"
        @icon="far-clock"
        @label="binding_vote.move.button"
        @action={{this.move}}
      />
    {{/unless}}
    {{#if this.closable}}
      <CloseVote @vote={{@vote}} @closed={{this.keepFocus}} />
    {{/if}}
    <DButton
      class="btn-default btn-small binding-vote__cancel"
      @icon="stop"
      @label="binding_vote.cancel.button"
      @action={{this.cancel}}
    />
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, DButton, CloseVote }),
      }
    );
  }
}
