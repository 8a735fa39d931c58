// Generated from src/discourse/components/binding-vote/closing.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { extractError } from "discourse/lib/ajax-error";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";

export default class Closing extends Component {
  @service
  bindingVotes;

  @service
  dialog;

  @tracked
  error = null;

  @tracked
  saving = false;

  get offered() {
    const { json, outcome } = this.args.vote;
    return (
      json.own.can_close &&
      outcome === null &&
      Date.parse(json.closable_at) <= this.bindingVotes.now
    );
  }

  @action
  ask() {
    this.dialog.confirm({
      message: i18n("binding_vote.close.confirm"),
      confirmButtonLabel: "binding_vote.close.button",
      didConfirm: () => this.close(),
    });
  }

  async close() {
    this.error = null;
    this.saving = true;
    try {
      await this.bindingVotes.close(this.args.vote);
    } catch (error) {
      this.error = extractError(error, i18n("binding_vote.error"));
    } finally {
      this.saving = false;
    }
  }

  static {
    template(
      `{{#if this.offered}}
  <div class="binding-vote__closing">
    <DButton
      class="btn-default"
      @icon="lock"
      @label="binding_vote.close.button"
      @action={{this.ask}}
      @isLoading={{this.saving}}
    />
  </div>
{{/if}}
{{#if this.error}}
  <p class="alert alert-error" role="alert">{{this.error}}</p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
