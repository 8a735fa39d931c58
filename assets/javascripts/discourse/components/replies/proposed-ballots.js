// Generated from src/discourse/components/replies/proposed-ballots.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import ProposedBallotRow from "./proposed-ballot-row";

export default class ProposedBallots extends Component {
  @tracked
  unfolded = false;

  @tracked
  used = false;

  @tracked
  done = "";

  request = new Submission("binding_vote.waiting.not_loaded");

  willDestroy() {
    super.willDestroy();
    this.list.hide();
  }

  get list() {
    return this.args.vote.proposedList;
  }

  get offered() {
    const { vote, ended } = this.args;
    return vote.keepsRoster && !ended && (this.used || vote.proposedCount > 0);
  }

  get label() {
    return i18n("binding_vote.waiting.button", {
      count: this.args.vote.proposedCount,
    });
  }

  get icon() {
    return this.unfolded ? "angle-up" : "angle-down";
  }

  get hidden() {
    return !this.unfolded;
  }

  get empty() {
    return this.list.ballots?.length === 0;
  }
  /** Where there are more than a list has. */

  get rest() {
    const listed = this.list.ballots?.length ?? 0;
    return listed > 0 && this.args.vote.proposedCount > listed
      ? i18n("binding_vote.waiting.rest", {
          count: listed,
        })
      : null;
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
    this.used = true;
    this.done = "";
    if (this.unfolded) {
      this.request.send(() => this.list.show());
    } else {
      this.list.hide();
    }
  }

  @action
  tell(done) {
    this.done = done;
  }

  static {
    template(
      `{{#if this.offered}}
  {{#let (dUniqueId) (dUniqueId) as |id headingId|}}
    <DButton
      class="btn-link binding-vote__waiting-button"
      @translatedLabel={{this.label}}
      @suffixIcon={{this.icon}}
      @action={{this.toggle}}
      @ariaExpanded={{this.unfolded}}
      @ariaControls={{id}}
    />
    <div
      id={{id}}
      class="binding-vote__waiting binding-vote__panel"
      role="region"
      aria-labelledby={{headingId}}
      tabindex="-1"
      hidden={{this.hidden}}
    >
      {{#if this.unfolded}}
        <h3 id={{headingId}} class="binding-vote__group">
          {{i18n "binding_vote.waiting.title"}}
        </h3>
        <p class="binding-vote__hint">
          {{i18n "binding_vote.waiting.meaning"}}
        </p>
        {{#if this.list.ballots.length}}
          <ul
            class="binding-vote__group-list"
            aria-labelledby={{headingId}}
          >
            {{#each this.list.ballots key="id" as |proposed|}}
              <ProposedBallotRow
                @proposed={{proposed}}
                @vote={{@vote}}
                @tell={{this.tell}}
              />
            {{/each}}
          </ul>
        {{/if}}
        {{! There before it says anything, so that it is heard. }}
        <p class="binding-vote__hint" role="status">
          {{this.done}}
          {{#if this.empty}}{{i18n "binding_vote.waiting.none"}}{{/if}}
          {{this.rest}}
        </p>
        {{#if this.request.error}}
          <p class="alert alert-error" role="alert">
            {{this.request.error}}
          </p>
        {{/if}}
        <DConditionalLoadingSpinner
          @condition={{this.request.saving}}
          @size="small"
        />
      {{/if}}
    </div>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          DButton,
          i18n,
          ProposedBallotRow,
          DConditionalLoadingSpinner,
        }),
      }
    );
  }
}
