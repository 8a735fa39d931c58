// Generated from src/discourse/components/binding-voters/roster.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import Panel from "../forms/panel";
import RosterChanges from "./roster/changes";
import RosterKeeping from "./roster/keeping";
import RosterPeople from "./roster/people";
import UnderWay from "./roster/under-way";
import RosterWhole from "./roster/whole";

export default class Roster extends Component {
  request = new Submission();

  willDestroy() {
    super.willDestroy();
    this.roster.underWay?.stop();
  }

  get roster() {
    return this.args.vote.roster;
  }

  get closed() {
    return this.args.vote.outcome !== null;
  }

  get label() {
    const { electorate } = this.args.vote;
    if (this.closed) {
      return i18n("binding_vote.roster.button_closed");
    }
    return electorate === null
      ? i18n("binding_vote.roster.button")
      : i18n("binding_vote.roster.button_counted", {
          count: electorate,
        });
  }
  /** Whether pages are still to come, and none is on its way. */

  get offersMore() {
    return !!this.roster.whole?.more && !this.roster.loading;
  }

  get offersKeeping() {
    return !!this.args.vote.json.own.roster && !this.closed;
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
      `{{#let (dUniqueId) as |headingId|}}
  <Panel
    class="binding-vote__roster"
    role="region"
    aria-labelledby={{headingId}}
    @label={{this.label}}
    @buttonClass="btn-link binding-vote__roster-button"
    @list={{this.roster}}
    @request={{this.request}}
    @loading={{this.roster.loading}}
  >
    <:body>
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
    </:body>
    <:foot>
      {{#if this.offersMore}}
        <DButton
          class="btn-default btn-small binding-vote__roster-more"
          @label="binding_vote.roster.more"
          @action={{this.showMore}}
        />
      {{/if}}
      <RosterChanges @roster={{this.roster}} @closed={{this.closed}} />
    </:foot>
  </Panel>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          Panel,
          RosterWhole,
          UnderWay,
          RosterKeeping,
          RosterPeople,
          i18n,
          DButton,
          RosterChanges,
        }),
      }
    );
  }
}
