// Generated from src/discourse/components/votes/earlier-votes.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import EarlierVote from "./earlier-vote";

const EarlierVotes = template(
  `{{#let (dUniqueId) as |headingId|}}
  <section class="binding-vote-earlier" aria-labelledby={{headingId}}>
    <h2 id={{headingId}} class="binding-vote-earlier__heading">
      {{i18n "binding_vote.earlier.title"}}
    </h2>
    <ul class="binding-vote-earlier__list">
      {{#each @votes key="id" as |json|}}
        <EarlierVote @json={{json}} />
      {{/each}}
    </ul>
  </section>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, i18n, EarlierVote }),
  }
);

export default EarlierVotes;
