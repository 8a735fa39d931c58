// Generated from src/discourse/components/votes/earlier-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import BindingVotes from "../../lazy-services/binding-votes";
import { dateText } from "../../lib/date-text";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import ListedVote from "../../lib/votes/listed-vote";
import BindingVoteBadge from "../badge/binding-vote-badge";
import BindingVote from "../binding-vote";

export default class EarlierVote extends Component {
  @tracked
  unfolded = false;

  @tracked
  vote = null;

  @lazyService(BindingVotes)
  bindingVotes;

  request = new Submission();

  get badged() {
    return new ListedVote(this.args.json);
  }

  get end() {
    return dateText(new Date(this.args.json.closed_at));
  }

  get icon() {
    return this.unfolded ? "angle-up" : "angle-down";
  }

  get hidden() {
    return !this.unfolded;
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
    if (this.unfolded && !this.vote && !this.request.saving) {
      this.request.send(() => this.load());
    }
  }

  async load() {
    this.vote = await this.bindingVotes.find(this.args.json.id);
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <li class="binding-vote-earlier__vote">
    <div class="binding-vote-earlier__line">
      <DButton
        class="btn-link binding-vote-earlier__button"
        @translatedLabel={{@json.subject}}
        @suffixIcon={{this.icon}}
        @action={{this.toggle}}
        @ariaExpanded={{this.unfolded}}
        @ariaControls={{id}}
      />
      <BindingVoteBadge @vote={{this.badged}} />
      <time
        class="binding-vote-earlier__end"
        datetime={{@json.closed_at}}
      >{{this.end}}</time>
    </div>
    <div id={{id}} hidden={{this.hidden}}>
      {{#if this.request.error}}
        <p class="alert alert-error" role="alert">
          {{this.request.error}}
        </p>
      {{/if}}
      <DConditionalLoadingSpinner
        @condition={{this.request.saving}}
        @size="small"
      />
      {{#if this.vote}}
        <BindingVote @vote={{this.vote}} @nested={{true}} />
      {{/if}}
    </div>
  </li>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          DButton,
          BindingVoteBadge,
          DConditionalLoadingSpinner,
          BindingVote,
        }),
      }
    );
  }
}
