// Generated from src/discourse/components/badge/topic-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import Part from "../part";
import BindingVoteBadge from "./binding-vote-badge";

export default class TopicBadge extends Component {
  @service
  bindingVoteListings;

  voteOf = (json) => this.bindingVoteListings.voteOf(json);

  static {
    template(
      `{{#if @topic.binding_vote}}
  <Part @name="components/ballots/ballot-menu">
    <:default as |BallotMenu|>
      <BallotMenu @topic={{@topic}} />
    </:default>
    <:waiting>
      <BindingVoteBadge @vote={{this.voteOf @topic.binding_vote}} />
    </:waiting>
  </Part>
{{/if}}`,
      {
        component: this,
        scope: () => ({ Part, BindingVoteBadge }),
      }
    );
  }
}
