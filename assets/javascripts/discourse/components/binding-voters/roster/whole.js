// Generated from src/discourse/components/binding-voters/roster/whole.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";

export default class RosterWhole extends Component {
  get heading() {
    const counts = this.args.roster.whole?.counts;
    if (!counts) {
      return i18n("binding_vote.roster.people");
    }
    return i18n("binding_vote.roster.counts", {
      binding: i18n("binding_vote.roster.binding", {
        count: counts.binding,
      }),
      waiting: i18n(
        `binding_vote.roster.${this.args.closed ? "did_not_vote" : "waiting"}`,
        {
          count: counts.waiting,
        }
      ),
    });
  }

  get note() {
    const { whole } = this.args.roster;
    if (!whole) {
      return null;
    }
    if (whole.open_to_all) {
      return i18n("binding_vote.roster.open_to_all");
    }
    if (!whole.counts) {
      return i18n("binding_vote.roster.not_kept");
    }
    return whole.counts.binding === 0
      ? i18n("binding_vote.roster.nobody")
      : null;
  }

  get filterable() {
    const { whole, waiting } = this.args.roster;
    return waiting || (whole?.counts?.waiting ?? 0) > 0;
  }

  get filterLabel() {
    return i18n(
      `binding_vote.roster.${this.args.closed ? "only_did_not_vote" : "only_waiting"}`
    );
  }

  @action
  toggleFilter() {
    this.args.filter(!this.args.roster.waiting);
  }

  static {
    template(
      `<h3 id={{@headingId}} class="binding-vote__group" aria-live="polite">
  {{this.heading}}
</h3>
{{#if this.note}}
  <p class="binding-vote__roster-note">{{this.note}}</p>
{{/if}}
{{#if this.filterable}}
  <DButton
    class="btn-default btn-small binding-vote__roster-filter"
    @icon={{if @roster.waiting "check"}}
    @translatedLabel={{this.filterLabel}}
    @ariaPressed={{@roster.waiting}}
    @action={{this.toggleFilter}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
