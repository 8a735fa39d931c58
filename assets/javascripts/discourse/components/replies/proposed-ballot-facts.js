// Generated from src/discourse/components/replies/proposed-ballot-facts.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { claimDiffers } from "../../lib/replies/claim";
import ReplyLink from "./reply-link";

export default class ProposedBallotFacts extends Component {
  /** Whether it is only perhaps a vote. */
  get perhaps() {
    const { sure, typed } = this.args.proposed;
    return !sure && typed !== null;
  }
  /** Whether it would bind, where it can be accepted, or confirmed. */

  get effect() {
    const { typed, binding } = this.args.proposed;
    const key = binding ? "binds" : "does_not_bind";
    return typed === null ? "" : i18n(`binding_vote.waiting.${key}`);
  }

  get claim() {
    const { claims_binding, binding } = this.args.proposed;
    return claimDiffers(claims_binding, binding, "thread.claims");
  }

  static {
    template(
      `<div class="binding-vote__waiting-facts">
  <ReplyLink
    class="binding-vote__source"
    @topicId={{@topicId}}
    @number={{@proposed.reply}}
  />
  {{#if this.perhaps}}
    <span>
      {{dIcon "circle-question"}}
      {{i18n "binding_vote.waiting.perhaps"}}
    </span>
  {{/if}}
  {{#if this.effect}}<span>{{this.effect}}</span>{{/if}}
  {{#if this.claim}}<span>{{this.claim}}</span>{{/if}}
  {{#if @obstacle}}<span>{{@obstacle}}</span>{{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ ReplyLink, dIcon, i18n }),
      }
    );
  }
}
