// Generated from src/discourse/components/replies/follow-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { readBallotText } from "../../lib/replies/ballot-text";
import { SIDE } from "../../lib/tally";

export default class FollowButton extends Component {
  get choice() {
    return readBallotText(this.args.says)?.choice ?? null;
  }

  get label() {
    return i18n("binding_vote.reply_record.change", {
      choice: i18n(`binding_vote.choices.${SIDE[this.choice]}`),
    });
  }

  @action
  follow(...[, event]) {
    this.args.follow(this.choice, event);
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
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
