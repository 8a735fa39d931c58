// Generated from src/discourse/components/votes/votes-of-topic.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { array } from "@ember/helper";
import BindingVotes from "../../lazy-services/binding-votes";
import { lazyService } from "../../lib/lazy-service";
import { isWhole } from "../../lib/votes/vote-topic";
import BindingVote from "../binding-vote";
import Bundle from "../bundle";

export default class VotesOfTopic extends Component {
  @lazyService(BindingVotes)
  bindingVotes;

  voteOf = (json) => this.bindingVotes.voteOf(json);
  /** Not where the topic still carries what a list told of its vote. */
  whole = (json) => !!json && isWhole(json);

  static {
    template(
      `{{#if (this.whole @topic.binding_vote)}}
  {{! Keyed, so that nothing of one vote is carried into the next. }}
  {{#each (array (this.voteOf @topic.binding_vote)) key="id" as |vote|}}
    <BindingVote @vote={{vote}} @topic={{@topic}} />
  {{/each}}
{{/if}}
{{#if @topic.earlier_binding_votes}}
  <Bundle @name="details" as |details|>
    <details.EarlierVotes @votes={{@topic.earlier_binding_votes}} />
  </Bundle>
{{/if}}`,
      {
        component: this,
        scope: () => ({ array, BindingVote, Bundle }),
      }
    );
  }
}
