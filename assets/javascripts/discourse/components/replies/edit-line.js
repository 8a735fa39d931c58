// Generated from src/discourse/components/replies/edit-line.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { get } from "@ember/object";
import { service } from "@ember/service";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { readBallotText } from "../../lib/replies/ballot-text";

export default class EditLine extends Component {
  @service
  bindingVotes;
  /** One's own ballot, where it points to the post that is edited. */

  get ballot() {
    const { model } = this.args;
    const post = get(model, "action") === "edit" ? get(model, "post") : null;
    const vote = post ? this.bindingVotes.voteIn(get(model, "topic")) : null;
    const ballot = vote?.ownBallot;
    return ballot && ballot.reply === post.post_number ? ballot : null;
  }
  /** Whether the text says, or has said, a vote, and now not the one that is recorded. */

  get differs() {
    const { model } = this.args;
    const now = readBallotText(get(model, "reply") ?? "");
    const before = readBallotText(get(model, "originalText") ?? "");
    return !!(now ?? before) && now?.choice !== this.ballot.choice;
  }

  static {
    template(
      `{{#if this.ballot}}
  <div class="binding-vote-composer">
    <div class="binding-vote-composer__says" role="status">
      {{~#if this.differs~}}
        <p>
          {{dIcon "gavel"}}
          {{i18n "binding_vote.composer.editing" typed=this.ballot.typed}}
        </p>
      {{~/if~}}
    </div>
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ dIcon, i18n }),
      }
    );
  }
}
