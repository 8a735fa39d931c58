// Generated from src/discourse/components/ballots/reason-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { REASON_LIMIT } from "../../lib/forms/limits";
import Bundle from "../bundle";

export default class ReasonField extends Component {
  get invalid() {
    return this.args.draft.asksReason ? "true" : void 0;
  }

  get left() {
    return i18n("binding_vote.reason.left", {
      count: REASON_LIMIT - this.args.draft.reason.length,
    });
  }

  @action
  write(event) {
    this.args.draft.write(event.target.value);
  }

  @action
  submitByKey(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      this.args.submit();
    }
  }

  static {
    template(
      `{{#let (dUniqueId) (dUniqueId) as |fieldId describedBy|}}
  <label for={{fieldId}}>{{@label}}</label>
  <textarea
    id={{fieldId}}
    rows="2"
    maxlength={{REASON_LIMIT}}
    aria-required={{if @required "true"}}
    aria-invalid={{this.invalid}}
    aria-describedby={{describedBy}}
    value={{@draft.reason}}
    {{on "input" this.write}}
    {{on "keydown" this.submitByKey}}
  ></textarea>
  <div id={{describedBy}}>
    {{#if @draft.asksReason}}
      <p class="binding-vote__error" role="alert">
        {{i18n "binding_vote.reason.asked"}}
      </p>
    {{/if}}
    <p class="binding-vote__hint">{{@hint}} {{this.left}}</p>
  </div>
  <Bundle @name="details" as |details|>
    <details.ReplyField @draft={{@draft}} @voteId={{@draft.vote.id}} />
  </Bundle>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, REASON_LIMIT, on, i18n, Bundle }),
      }
    );
  }
}
