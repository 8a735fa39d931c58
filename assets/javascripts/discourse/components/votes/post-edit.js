// Generated from src/discourse/components/votes/post-edit.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { getOwner } from "@ember/owner";
import { service } from "@ember/service";
import History from "discourse/components/modal/history";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";

export default class PostEdit extends Component {
  @service
  modal;

  get when() {
    const { edit, vote } = this.args;
    const at = new Date(edit.at);
    const late = vote.closedAt !== null && at > vote.closedAt;
    return i18n(`binding_vote.post_edit.${late ? "after_end" : "while_open"}`, {
      date: dateText(at),
    });
  }

  get ballots() {
    const count = this.args.edit.ballots_before;
    return count === 0
      ? i18n("binding_vote.post_edit.no_ballots")
      : i18n("binding_vote.post_edit.ballots", {
          count,
        });
  }

  @action
  showDifference() {
    const { vote, topic } = this.args;
    const { post_id, revision } = vote.postDifference;
    const post = topic?.postStream?.findLoadedPost(post_id);
    this.modal.show(History, {
      model: {
        postId: post_id,
        postVersion: revision,
        post: post ?? {
          id: post_id,
        },
        editPost: post && this.editPost,
      },
    });
  }

  @action
  editPost(post) {
    const controller = getOwner(this).lookup("controller:topic");
    controller.send("editPost", post);
  }

  static {
    template(
      `<p class="binding-vote__edit">
  <span role="status">{{this.when}} {{this.ballots}}</span>
  {{#if @vote.postDifference}}
    <DButton
      class="btn-link binding-vote__difference"
      @label="binding_vote.post_edit.difference"
      @action={{this.showDifference}}
    />
  {{/if}}
</p>`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
