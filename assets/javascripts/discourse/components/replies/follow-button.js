// Generated from src/discourse/components/replies/follow-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteFollowing from "../../lazy-services/binding-vote-following";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import { readBallotText } from "../../lib/replies/ballot-text";
import { SIDE } from "../../lib/tally";

export default class FollowButton extends Component {
  @lazyService(BindingVoteFollowing)
  bindingVoteFollowing;

  submission = new Submission();

  get choice() {
    return readBallotText(this.args.says)?.choice ?? null;
  }

  get label() {
    return i18n("binding_vote.reply_record.change", {
      choice: i18n(`binding_vote.choices.${SIDE[this.choice]}`),
    });
  }

  @action
  async follow(...[, event]) {
    if (this.submission.saving) {
      return;
    }
    const { choice } = this;
    const { vote, reply } = this.args;
    const panel = focusPanel(event);
    const done = await this.submission.send(() =>
      this.bindingVoteFollowing.follow(vote, choice, reply, panel.find)
    );
    panel.focusIf({
      done,
    });
  }

  static {
    template(
      `{{#if this.choice}}
  <DButton
    class="btn-default btn-small binding-vote-reply__change"
    @translatedLabel={{this.label}}
    @action={{this.follow}}
    @forwardEvent={{true}}
  />
  {{#if this.submission.error}}
    <p class="alert alert-error" role="alert">
      {{this.submission.error}}
    </p>
  {{/if}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
