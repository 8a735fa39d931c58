// Generated from src/discourse/components/votes/first-vote/test-note.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { next } from "@ember/runloop";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import Submission from "../../../lib/forms/submission";
import { lazyService } from "../../../lib/lazy-service";

export default class TestNote extends Component {
  @lazyService(BindingVoteLife)
  bindingVoteLife;

  request = new Submission();

  @action
  async remove() {
    if (this.request.saving) {
      return;
    }
    const place = document.querySelector(".binding-vote-outlet");
    const { topic, vote } = this.args;
    const removed = await this.request.send(() =>
      this.bindingVoteLife.remove(vote, topic)
    );
    if (removed && place) {
      next(() => {
        place.tabIndex = -1;
        place.focus();
      });
    }
  }

  static {
    template(
      `<div class="binding-vote__test" role="note">
  <p>{{i18n "binding_vote.test.note"}}</p>
  {{#if @vote.json.own.can_remove}}
    <DButton
      class="btn-default btn-small binding-vote__remove-test"
      @icon="trash-can"
      @label="binding_vote.test.remove"
      @action={{this.remove}}
    />
  {{/if}}
  {{#if this.request.error}}
    <p class="alert alert-error" role="alert">{{this.request.error}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n, DButton }),
      }
    );
  }
}
