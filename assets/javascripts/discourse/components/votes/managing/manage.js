// Generated from src/discourse/components/votes/managing/manage.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { next } from "@ember/runloop";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteLife from "../../../lazy-services/binding-vote-life";
import Submission from "../../../lib/forms/submission";
import { lazyService } from "../../../lib/lazy-service";
import { findMatter } from "../../../lib/votes/matter-api";
import WithheldButton from "../../forms/withheld-button";

export default class Manage extends Component {
  @service
  bindingVoteDialogs;

  @tracked
  done = "";

  @lazyService(BindingVoteLife)
  bindingVoteLife;
  /** Asking for what to edit, and reminding: neither has a form that could say why it failed. */

  request = new Submission();

  get offered() {
    const { json, outcome } = this.args.vote;
    return json.own.can_manage === true && outcome === null;
  }

  get resultOffered() {
    const { management, outcome } = this.args.vote;
    return management.canPostResult && outcome !== null;
  }

  get editable() {
    return !this.args.ended && this.args.vote.voterCount === 0;
  }

  get remindable() {
    const { remaining, test } = this.args.vote;
    return !this.args.ended && remaining !== 0 && !test;
  }

  @action
  async edit() {
    const { vote } = this.args;
    await this.#send(async () => {
      const matter = await findMatter(vote.id);
      await this.#show("EditBindingVote", "edited", {
        vote,
        matter,
      });
    });
  }

  @action
  async remind() {
    await this.#send(async () => {
      const count = await this.bindingVoteLife.remind(this.args.vote);
      this.done = i18n("binding_vote.remind.done", {
        count,
      });
    });
  }

  @action
  move() {
    return this.#show("MoveClosingTime", "moved");
  }

  @action
  close() {
    return this.#show("CloseBindingVote");
  }

  @action
  cancel() {
    return this.#show("CancelBindingVote");
  }

  @action
  postResult() {
    return this.#show("PostBindingVoteResult", "result_posted");
  }
  /** One at a time: a button that were disabled meanwhile would lose the focus. */

  async #send(request) {
    this.done = "";
    if (!this.request.saving) {
      await this.request.send(request);
    }
  }
  /**
   * Shows a form until it is closed, and says then what it has done. Where the
   * button is gone, the focus goes on from the vote's subject.
   *
   * @param done - the end of a key; left out where the vote itself says it
   */

  async #show(
    form,
    done,
    model = {
      vote: this.args.vote,
    }
  ) {
    const sent = await this.bindingVoteDialogs.show("managing", form, model);
    this.done = sent?.done && done ? i18n(`binding_vote.managed.${done}`) : "";
    next(() => {
      if (document.activeElement === document.body) {
        document.getElementById(this.args.subjectId)?.focus();
      }
    });
  }

  static {
    template(
      `{{#if this.offered}}
  <div
    class="binding-vote__manage"
    role="group"
    aria-label={{i18n "binding_vote.manage"}}
  >
    {{#if this.editable}}
      <DButton
        class="btn-default btn-small binding-vote__edit-matter"
        @icon="pencil"
        @label="binding_vote.edit.button"
        @action={{this.edit}}
      />
    {{/if}}
    {{#unless @ended}}
      <DButton
        class="btn-default btn-small binding-vote__move"
        @icon="far-clock"
        @label="binding_vote.move.button"
        @action={{this.move}}
      />
    {{/unless}}
    {{#if this.remindable}}
      <WithheldButton
        class="binding-vote__remind"
        @icon="bell"
        @label="binding_vote.remind.button"
        @from="binding_vote.remind.from"
        @until={{@vote.management.remindableAt}}
        @action={{this.remind}}
      />
    {{/if}}
    <WithheldButton
      class="binding-vote__close"
      @icon="lock"
      @label="binding_vote.close.button"
      @from="binding_vote.close.from"
      @until={{@vote.closableAt}}
      @action={{this.close}}
    />
    <DButton
      class="btn-default btn-small binding-vote__cancel"
      @icon="stop"
      @label="binding_vote.cancel.button"
      @action={{this.cancel}}
    />
  </div>
{{else if this.resultOffered}}
  <div
    class="binding-vote__manage"
    role="group"
    aria-label={{i18n "binding_vote.manage"}}
  >
    <DButton
      class="btn-default btn-small binding-vote__post-result"
      @icon="reply"
      @label="binding_vote.post_result.button"
      @action={{this.postResult}}
    />
  </div>
{{/if}}
<p class="binding-vote__managed" role="status">{{this.done}}</p>
{{#if this.request.error}}
  <p class="alert alert-error" role="alert">{{this.request.error}}</p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, DButton, WithheldButton }),
      }
    );
  }
}
