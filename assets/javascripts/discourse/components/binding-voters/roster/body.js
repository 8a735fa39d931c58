// Generated from src/discourse/components/binding-voters/roster/body.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import RosterKeeping from "./keeping";
import RosterPeople from "./people";
import UnderWay from "./under-way";
import RosterWhole from "./whole";

export default class RosterBody extends Component {
  get offersKeeping() {
    return !!this.args.vote.json.own.roster && !this.args.closed;
  }

  static {
    template(
      `<RosterWhole
  @headingId={{@headingId}}
  @roster={{@roster}}
  @closed={{@closed}}
  @filter={{@filter}}
/>
{{! There before it says anything, so that it is heard. }}
<div role="status">
  {{#if @roster.underWay}}
    <UnderWay @change={{@roster.underWay}} />
  {{/if}}
</div>
{{#if this.offersKeeping}}
  <RosterKeeping @vote={{@vote}} />
{{/if}}
<RosterPeople
  @label={{i18n "binding_vote.roster.people"}}
  @people={{@roster.binding}}
  @vote={{@vote}}
/>
{{#if @roster.nonBinding.length}}
  <h4 class="binding-vote__group">
    {{i18n "binding_vote.roster.not_binding"}}
  </h4>
  <RosterPeople
    @label={{i18n "binding_vote.roster.not_binding"}}
    @people={{@roster.nonBinding}}
    @vote={{@vote}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({
          RosterWhole,
          UnderWay,
          RosterKeeping,
          RosterPeople,
          i18n,
        }),
      }
    );
  }
}
