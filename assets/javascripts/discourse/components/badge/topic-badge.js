// Generated from src/discourse/components/badge/topic-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import Bundle from "../bundle";
import BindingVoteBadge from "./binding-vote-badge";

export default class TopicBadge extends Component {
  @service
  bindingVoteListings;

  voteOf = (json) => this.bindingVoteListings.voteOf(json);

  static {
    template(
      `{{#if @topic.binding_vote}}
  <Bundle @name="topic">
    <:default as |topic|>
      <topic.BallotMenu @topic={{@topic}} />
    </:default>
    <:waiting>
      <BindingVoteBadge @vote={{this.voteOf @topic.binding_vote}} />
    </:waiting>
  </Bundle>
{{/if}}`,
      {
        component: this,
        scope: () => ({ Bundle, BindingVoteBadge }),
      }
    );
  }
}
