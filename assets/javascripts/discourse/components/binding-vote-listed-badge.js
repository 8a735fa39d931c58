// Generated from src/discourse/components/binding-vote-listed-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import BindingVoteBadge from "./badge/binding-vote-badge";

export default class BindingVoteListedBadge extends Component {
  @service
  bindingVoteChannels;

  @service
  bindingVoteListings;

  watch = modifier((_element, [topic]) =>
    this.bindingVoteChannels.watchListed(topic)
  );
  voteOf = (json) => this.bindingVoteListings.voteOf(json);

  static {
    template(
      `{{#if @outletArgs.topic.binding_vote}}
  <BindingVoteBadge
    @vote={{this.voteOf @outletArgs.topic.binding_vote}}
    {{this.watch @outletArgs.topic}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ BindingVoteBadge }),
      }
    );
  }
}
