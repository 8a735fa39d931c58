// Generated from src/discourse/components/binding-voters/roster.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import RosterState from "../../lib/binding-voters/roster";
import Submission from "../../lib/forms/submission";
import Bundle from "../bundle";
import Panel from "../forms/panel";

export default class Roster extends Component {
  request = new Submission();

  willDestroy() {
    super.willDestroy();
    this.roster.underWay?.stop();
  }

  get roster() {
    return this.args.vote.panels.of(RosterState);
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
      <Bundle @name="details" as |details|>
        <details.RosterBody
          @vote={{@vote}}
          @closed={{this.closed}}
          @headingId={{headingId}}
          @filter={{this.filter}}
        />
      </Bundle>
    </:body>
    <:foot>
      {{#if this.offersMore}}
        <DButton
          class="btn-default btn-small binding-vote__roster-more"
          @label="binding_vote.roster.more"
          @action={{this.showMore}}
        />
      {{/if}}
      <Bundle @name="details" as |details|>
        <details.RosterChanges
          @roster={{this.roster}}
          @closed={{this.closed}}
        />
      </Bundle>
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
