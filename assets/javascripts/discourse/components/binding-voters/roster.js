// Generated from src/discourse/components/binding-voters/roster.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { loadBundle } from "../../lib/bundles";
import Submission from "../../lib/forms/submission";
import Bundle from "../bundle";
import Panel from "../forms/panel";

export default class Roster extends Component {
  @tracked
  roster = null;

  request = new Submission();

  find = async () => {
    const { RosterState: Class } = await loadBundle("details");
    this.roster = this.args.vote.panels.of(Class);
    return this.roster;
  };

  willDestroy() {
    super.willDestroy();
    this.args.vote.panels.leave();
  }

  get loading() {
    return this.roster?.loading ?? this.request.saving;
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
    return !!this.roster?.whole?.more && !this.roster.loading;
  }

  @action
  showMore() {
    this.request.send(async () => this.roster?.showMore());
  }

  @action
  filter(waiting) {
    this.request.send(async () => this.roster?.filter(waiting));
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
    @list={{this.find}}
    @request={{this.request}}
    @loading={{this.loading}}
  >
    <:body>
      {{#if this.roster}}
        <Bundle @name="details" as |details|>
          <details.RosterBody
            @vote={{@vote}}
            @roster={{this.roster}}
            @closed={{this.closed}}
            @headingId={{headingId}}
            @filter={{this.filter}}
          />
        </Bundle>
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
      {{#if this.roster}}
        <Bundle @name="details" as |details|>
          <details.RosterChanges
            @roster={{this.roster}}
            @closed={{this.closed}}
          />
        </Bundle>
      {{/if}}
    </:foot>
  </Panel>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, Panel, Bundle, DButton }),
      }
    );
  }
}
