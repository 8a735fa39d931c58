// Generated from src/discourse/components/recorded-ballots/thread/found-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Fold from "../../forms/fold";
import ThreadReplies from "./replies";
import ThreadSummary from "./summary";
import ThreadVerdict from "./verdict";

export default class FoundField extends Component {
  @tracked
  unfolded = false;

  get found() {
    const { found } = this.args.thread;
    return found && !found.empty ? found : null;
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
  }

  static {
    template(
      `{{#if @thread.request.error}}
  <p class="binding-vote-form__text">{{i18n
      "binding_vote.thread.not_searched"
    }}</p>
{{/if}}
{{#if this.found}}
  {{#let (dUniqueId) (dUniqueId) as |headingId hintId|}}
    <section
      class="binding-vote-form__field binding-vote-thread"
      aria-labelledby={{headingId}}
    >
      <h2 id={{headingId}} class="binding-vote-thread__title">
        {{i18n "binding_vote.thread.in_replies"}}
      </h2>
      <ThreadSummary @found={{this.found}} />
      <p class="binding-vote-thread__lead">
        {{i18n "binding_vote.thread.would"}}
      </p>
      <ThreadVerdict @found={{this.found}} />
      <Fold
        @label={{i18n "binding_vote.thread.which"}}
        @buttonClass="btn-link binding-vote-thread__unfold"
        @unfolded={{this.unfolded}}
        @toggle={{this.toggle}}
      >
        <ThreadReplies
          @found={{this.found}}
          @topicId={{@topicId}}
          @level="3"
        />
      </Fold>
      <label class="binding-vote-form__option">
        <input
          type="checkbox"
          checked={{@form.askFound.value}}
          aria-describedby={{hintId}}
          {{on "change" @form.askFound.read}}
        />
        <span>{{i18n "binding_vote.thread.ask"}}</span>
      </label>
      <p id={{hintId}} class="binding-vote-form__hint">
        {{i18n "binding_vote.thread.ask_hint"}}
      </p>
    </section>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({
          i18n,
          dUniqueId,
          ThreadSummary,
          ThreadVerdict,
          Fold,
          ThreadReplies,
          on,
        }),
      }
    );
  }
}
