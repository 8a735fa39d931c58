// Generated from src/discourse/components/binding-votes-of-topic.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { array } from "@ember/helper";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import { isWhole } from "../lib/votes/vote-topic";
import BindingVote from "./binding-vote";
import EarlierVotes from "./votes/earlier-votes";

export default class BindingVotesOfTopic extends Component {
  @service
  bindingVoteChannels;

  @service
  bindingVotes;

  watch = modifier((_element, [topic]) =>
    this.bindingVoteChannels.watch(topic)
  );
  voteOf = (json) => this.bindingVotes.voteOf(json);
  /** Not where the topic still carries what a list told of its vote. */
  whole = (json) => !!json && isWhole(json);

  static {
    template(
      `<div class="binding-vote-outlet" {{this.watch @topic}}>
  {{#if @shown}}
    {{#if (this.whole @topic.binding_vote)}}
      {{! Keyed, so that nothing of one vote is carried into the next. }}
      {{#each (array (this.voteOf @topic.binding_vote)) key="id" as |vote|}}
        <BindingVote @vote={{vote}} @topic={{@topic}} />
      {{/each}}
    {{/if}}
    {{#if @topic.earlier_binding_votes}}
      <EarlierVotes @votes={{@topic.earlier_binding_votes}} />
    {{/if}}
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ array, BindingVote, EarlierVotes }),
      }
    );
  }
}
