// Generated from src/discourse/components/binding-voters/roster.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import RosterChanges from "./roster/changes";
import RosterKeeping from "./roster/keeping";
import RosterPeople from "./roster/people";
import UnderWay from "./roster/under-way";
import RosterWhole from "./roster/whole";

export default class Roster extends Component {
  @tracked
  unfolded = false;

  request = new Submission();

  willDestroy() {
    super.willDestroy();
    this.roster.hide();
    this.roster.underWay?.stop();
  }

  get roster() {
    return this.args.vote.roster;
  }

  get closed() {
    return this.args.vote.outcome !== null;
  }

  get label() {
    return i18n(
      `binding_vote.roster.${this.closed ? "button_closed" : "button"}`
    );
  }

  get icon() {
    return this.unfolded ? "angle-up" : "angle-down";
  }

  get hidden() {
    return !this.unfolded;
  }
  /** Whether pages are still to come, and none is on its way. */

  get offersMore() {
    return !!this.roster.whole?.more && !this.roster.loading;
  }

  get offersKeeping() {
    return !!this.args.vote.json.own.roster && !this.closed;
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
    if (this.unfolded) {
      this.request.send(() => this.roster.show());
    } else {
      this.roster.hide();
    }
  }

  @action
  showMore() {
    this.request.send(() => this.roster.showMore());
  }

  @action
  filter(waiting) {
    this.request.send(() => this.roster.filter(waiting));
  }

  static {
    template(
      `{{#let (dUniqueId) (dUniqueId) as |id headingId|}}
  <DButton
    class="btn-link binding-vote__roster-button"
    @translatedLabel={{this.label}}
    @suffixIcon={{this.icon}}
    @action={{this.toggle}}
    @ariaExpanded={{this.unfolded}}
    @ariaControls={{id}}
  />
  <div
    id={{id}}
    class="binding-vote__roster binding-vote__panel"
    role="region"
    aria-labelledby={{headingId}}
    tabindex="-1"
    hidden={{this.hidden}}
  >
    {{#if this.unfolded}}
      <RosterWhole
        @headingId={{headingId}}
        @roster={{this.roster}}
        @closed={{this.closed}}
        @filter={{this.filter}}
      />
      {{! There before it says anything, so that it is heard. }}
      <div role="status">
        {{#if this.roster.underWay}}
          <UnderWay @change={{this.roster.underWay}} />
        {{/if}}
      </div>
      {{#if this.offersKeeping}}
        <RosterKeeping @vote={{@vote}} />
      {{/if}}
      <RosterPeople
        @label={{i18n "binding_vote.roster.people"}}
        @people={{this.roster.binding}}
        @vote={{@vote}}
      />
      {{#if this.roster.nonBinding.length}}
        <h4 class="binding-vote__group">
          {{i18n "binding_vote.roster.not_binding"}}
        </h4>
        <RosterPeople
          @label={{i18n "binding_vote.roster.not_binding"}}
          @people={{this.roster.nonBinding}}
          @vote={{@vote}}
        />
      {{/if}}
      {{#if this.request.error}}
        <p class="alert alert-error" role="alert">
          {{this.request.error}}
        </p>
      {{/if}}
      <DConditionalLoadingSpinner
        @condition={{this.roster.loading}}
        @size="small"
      />
      {{#if this.offersMore}}
        <DButton
          class="btn-default btn-small binding-vote__roster-more"
          @label="binding_vote.roster.more"
          @action={{this.showMore}}
        />
      {{/if}}
      <RosterChanges @roster={{this.roster}} @closed={{this.closed}} />
    {{/if}}
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          DButton,
          RosterWhole,
          UnderWay,
          RosterKeeping,
          RosterPeople,
          i18n,
          DConditionalLoadingSpinner,
          RosterChanges,
        }),
      }
    );
  }
}
