// Generated from src/discourse/components/recorded-ballots/tally-replies.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import DModal from "discourse/ui-kit/d-modal";
import { i18n } from "discourse-i18n";
import ThreadTally from "../../lib/recorded-ballots/thread-tally";
import KindSelect from "../kinds/kind-select";
import RuleLine from "../tally/rule-line";
import Tally from "../tally/tally";
import ThreadReplies from "./thread/replies";
import ThreadSummary from "./thread/summary";
import ThreadVerdict from "./thread/verdict";

export default class TallyReplies extends Component {
  @tracked
  kind = this.args.model.kinds[0];

  thread = new ThreadTally(this.args.model.topic.id);

  constructor(owner, args) {
    super(owner, args);
    this.thread.ask(this.kind.id);
  }
  /** Before anything is known. */

  get loading() {
    return !this.thread.found && this.thread.request.saving;
  }

  @action
  choose(kind) {
    this.kind = kind;
    this.thread.ask(kind.id);
  }

  static {
    template(
      `<DModal
  class="binding-vote-form tally-replies"
  @title={{i18n "binding_vote.thread.title"}}
  @closeModal={{@closeModal}}
>
  <:body>
    <div class="binding-vote-form__fields">
      <p class="binding-vote-form__text">
        {{i18n "binding_vote.thread.meaning"}}
      </p>
      <KindSelect
        @kinds={{@model.kinds}}
        @kind={{this.kind}}
        @choose={{this.choose}}
      />
      <RuleLine @text={{this.kind.rule_text}} />
      {{#if this.thread.request.error}}
        <p class="binding-vote-form__error" role="alert">
          {{this.thread.request.error}}
        </p>
      {{/if}}
      <DConditionalLoadingSpinner
        @condition={{this.loading}}
        @size="small"
      />
      {{#if this.thread.found}}
        {{#if this.thread.found.empty}}
          <p class="binding-vote-form__text" role="status">
            {{i18n "binding_vote.thread.none"}}
          </p>
        {{else}}
          <div class="binding-vote-thread">
            <ThreadVerdict @found={{this.thread.found}} />
            <Tally @vote={{this.thread.found}} />
            <ThreadSummary @found={{this.thread.found}} />
            <ThreadReplies
              @found={{this.thread.found}}
              @topicId={{@model.topic.id}}
              @level="2"
            />
          </div>
        {{/if}}
      {{/if}}
    </div>
  </:body>
</DModal>`,
      {
        component: this,
        scope: () => ({
          DModal,
          i18n,
          KindSelect,
          RuleLine,
          DConditionalLoadingSpinner,
          ThreadVerdict,
          Tally,
          ThreadSummary,
          ThreadReplies,
        }),
      }
    );
  }
}
