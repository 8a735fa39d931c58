// Generated from src/discourse/components/ballots/voters.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import VoterGroup from "./voter-group";

export default class Voters extends Component {
  @tracked
  unfolded = false;

  request = new Submission();

  willDestroy() {
    super.willDestroy();
    this.list.hide();
  }

  get list() {
    return this.args.vote.voters;
  }

  get label() {
    return i18n("binding_vote.voters.button", {
      count: this.args.vote.voterCount,
    });
  }

  get icon() {
    return this.unfolded ? "angle-up" : "angle-down";
  }

  get hidden() {
    return !this.unfolded;
  }

  get offersMore() {
    return this.list.more && !this.list.loading;
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
    if (this.unfolded) {
      this.request.send(() => this.list.show());
    } else {
      this.list.hide();
    }
  }

  @action
  showMore() {
    this.request.send(() => this.list.showMore());
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <DButton
    class="btn-link binding-vote__voters-button"
    @translatedLabel={{this.label}}
    @suffixIcon={{this.icon}}
    @action={{this.toggle}}
    @ariaExpanded={{this.unfolded}}
    @ariaControls={{id}}
  />
  <div
    id={{id}}
    class="binding-vote__voters binding-vote__panel"
    tabindex="-1"
    hidden={{this.hidden}}
  >
    {{#if this.unfolded}}
      <VoterGroup
        @label="binding_vote.voters.binding"
        @ballots={{this.list.binding}}
        @counts={{@vote.binding}}
        @vote={{@vote}}
        @nested={{@nested}}
      />
      <VoterGroup
        @label="binding_vote.voters.non_binding"
        @ballots={{this.list.nonBinding}}
        @counts={{@vote.nonBinding}}
        @vote={{@vote}}
        @nested={{@nested}}
      />
      {{#if this.request.error}}
        <p class="alert alert-error" role="alert">
          {{this.request.error}}
        </p>
      {{/if}}
      <DConditionalLoadingSpinner
        @condition={{this.list.loading}}
        @size="small"
      />
      {{#if this.offersMore}}
        <DButton
          class="btn-default btn-small binding-vote__more"
          @label="binding_vote.voters.more"
          @action={{this.showMore}}
        />
      {{/if}}
    {{/if}}
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          DButton,
          VoterGroup,
          DConditionalLoadingSpinner,
        }),
      }
    );
  }
}
