// Generated from src/discourse/components/ballots/reason.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { REASON_LIMIT } from "../../lib/forms/limits";
import ReplyField from "../replies/reply-field";

export default class Reason extends Component {
  /** Leads to the field once a reason is asked for. */
  focusWhen = modifier((field, [asked]) => {
    if (asked) {
      field.focus();
    }
  });

  get unfolded() {
    const { unfolded, asksReason } = this.args.draft;
    return unfolded || asksReason;
  }

  get label() {
    return this.args.vote.castBallot?.reason
      ? "binding_vote.reason.edit"
      : "binding_vote.reason.add";
  }

  get left() {
    return i18n("binding_vote.reason.left", {
      count: REASON_LIMIT - this.args.draft.reason.length,
    });
  }

  @action
  toggle() {
    const { draft } = this.args;
    if (this.unfolded) {
      draft.fold();
    } else {
      draft.unfold();
    }
  }

  @action
  write(event) {
    this.args.draft.write(event.target.value);
  }

  @action
  async save() {
    const { draft } = this.args;
    if (await draft.saveReason()) {
      draft.fold();
    }
  }

  static {
    template(
      `{{#let (dUniqueId) (dUniqueId) as |fieldId hintId|}}
  <DButton
    class="btn-link binding-vote__reason-button"
    @label={{this.label}}
    @action={{this.toggle}}
    @ariaExpanded={{this.unfolded}}
  />
  {{#if this.unfolded}}
    <div class="binding-vote__reason">
      {{#if @draft.asksReason}}
        <p class="binding-vote__warning" role="alert">
          {{i18n "binding_vote.reason.asked"}}
        </p>
      {{/if}}
      <label for={{fieldId}}>{{i18n "binding_vote.reason.label"}}</label>
      <textarea
        id={{fieldId}}
        rows="2"
        maxlength={{REASON_LIMIT}}
        aria-describedby={{hintId}}
        value={{@draft.reason}}
        {{on "input" this.write}}
        {{this.focusWhen @draft.asksReason}}
      ></textarea>
      <p id={{hintId}} class="binding-vote__hint">
        {{#unless @vote.castBallot}}{{i18n
            "binding_vote.reason.hint"
          }}{{/unless}}
        {{this.left}}
      </p>
      <ReplyField @draft={{@draft}} @voteId={{@vote.id}} />
      {{#if @vote.castBallot}}
        <DButton
          class="btn-primary btn-small"
          @label="binding_vote.reason.save"
          @action={{this.save}}
        />
      {{/if}}
    </div>
  {{/if}}
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          DButton,
          i18n,
          REASON_LIMIT,
          on,
          ReplyField,
        }),
      }
    );
  }
}
