// Generated from src/discourse/components/binding-voters/roster/people.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import RosterPerson from "./person";

const RosterPeople = template(
  `{{#if @people.length}}
  <ul class="binding-vote__group-list" aria-label={{@label}}>
    {{#each @people key="@index" as |person|}}
      <RosterPerson @person={{person}} @vote={{@vote}} />
    {{/each}}
  </ul>
{{/if}}`,
  {
    scope: () => ({ RosterPerson }),
  }
);

export default RosterPeople;
