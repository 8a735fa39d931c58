// Generated from src/discourse/components/binding-vote-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { array } from "@ember/helper";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import { isWhole } from "../lib/votes/vote-topic";
import BindingVote from "./binding-vote";
import EarlierVotes from "./votes/earlier-votes";

export default class BindingVoteOutlet extends Component {
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
      `<div class="binding-vote-outlet" {{this.watch @outletArgs.model}}>
  {{#if (this.whole @outletArgs.model.binding_vote)}}
    {{! Keyed, so that nothing of one vote is carried into the next. }}
    {{#each
      (array (this.voteOf @outletArgs.model.binding_vote)) key="id"
      as |vote|
    }}
      <BindingVote @vote={{vote}} @topic={{@outletArgs.model}} />
    {{/each}}
  {{/if}}
  {{#if @outletArgs.model.earlier_binding_votes}}
    <EarlierVotes @votes={{@outletArgs.model.earlier_binding_votes}} />
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ array, BindingVote, EarlierVotes }),
      }
    );
  }
}
