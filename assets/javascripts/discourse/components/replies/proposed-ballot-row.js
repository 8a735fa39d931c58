// Generated from src/discourse/components/replies/proposed-ballot-row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import isolated from "../../lib/isolated";
import { claimDiffers } from "../../lib/replies/claim";
import ReplyLink from "./reply-link";

export default class ProposedBallotRow extends Component {
  @service
  bindingVoteProposedBallots;

  @service
  currentUser;

  submission = new Submission();

  get typed() {
    return this.args.proposed.typed ?? i18n("binding_vote.thread.undecided");
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
  /** Why it cannot be accepted; null where it can. */

  get obstacle() {
    const { typed, cast, user } = this.args.proposed;
    if (user.id === this.currentUser?.id) {
      return i18n("binding_vote.waiting.own");
    }
    if (typed === null) {
      return i18n("binding_vote.waiting.contradicts");
    }
    return cast === void 0
      ? null
      : i18n("binding_vote.waiting.cast", {
          typed: isolated(cast),
        });
  }

  get acceptLabel() {
    return this.#ofWhom(i18n("binding_vote.waiting.accept"));
  }

  get setAsideLabel() {
    return this.#ofWhom(i18n("binding_vote.proposed.set_aside"));
  }

  @action
  async accept(...[, event]) {
    const { vote, proposed } = this.args;
    await this.#send(event, "accepted", () =>
      this.bindingVoteProposedBallots.accept(vote, proposed)
    );
  }

  @action
  async setAside(...[, event]) {
    const { vote, proposed } = this.args;
    await this.#send(event, "was_set_aside", () =>
      this.bindingVoteProposedBallots.setAside(vote, proposed)
    );
  }

  async #send(event, done, request) {
    if (this.submission.saving) {
      return;
    }
    const { tell, proposed } = this.args;
    const panel = focusPanel(event);
    tell("");
    if (await this.submission.send(request)) {
      panel.focusIf({
        done: true,
      });
      tell(
        i18n(`binding_vote.waiting.${done}`, {
          typed: isolated(this.typed),
          username: proposed.user.username,
        })
      );
    }
  }

  #ofWhom(what) {
    return i18n("binding_vote.waiting.of", {
      what,
      typed: this.typed,
      username: this.args.proposed.user.username,
    });
  }

  static {
    template(
      `<li class="binding-vote__voter">
  <span class="binding-vote__voter-choice">{{this.typed}}</span>
  <span class="binding-vote__voter-name">
    <DUserLink @user={{@proposed.user}}>
      {{dAvatar @proposed.user imageSize="tiny"}}
      {{@proposed.user.username}}
    </DUserLink>
  </span>
  <span class="binding-vote__voter-time">
    {{dAgeWithTooltip @proposed.created_at}}
  </span>
  <div class="binding-vote__waiting-facts">
    <ReplyLink
      class="binding-vote__source"
      @topicId={{@vote.json.topic_id}}
      @number={{@proposed.reply}}
    />
    {{#if this.effect}}<span>{{this.effect}}</span>{{/if}}
    {{#if this.claim}}<span>{{this.claim}}</span>{{/if}}
    {{#if this.obstacle}}<span>{{this.obstacle}}</span>{{/if}}
  </div>
  <div class="binding-vote__waiting-answers">
    {{#unless this.obstacle}}
      <DButton
        class="btn-default btn-small binding-vote__accept"
        @icon="check"
        @label="binding_vote.waiting.accept"
        @translatedAriaLabel={{this.acceptLabel}}
        @action={{this.accept}}
        @forwardEvent={{true}}
      />
    {{/unless}}
    <DButton
      class="btn-default btn-small binding-vote__set-aside"
      @label="binding_vote.proposed.set_aside"
      @translatedAriaLabel={{this.setAsideLabel}}
      @action={{this.setAside}}
      @forwardEvent={{true}}
    />
  </div>
  {{#if this.submission.error}}
    <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
  {{/if}}
</li>`,
      {
        component: this,
        scope: () => ({
          DUserLink,
          dAvatar,
          dAgeWithTooltip,
          ReplyLink,
          DButton,
        }),
      }
    );
  }
}
