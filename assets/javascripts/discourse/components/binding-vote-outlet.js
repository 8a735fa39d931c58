// Generated from src/discourse/components/binding-vote-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import BindingVote from "./binding-vote";

export default class BindingVoteOutlet extends Component {
  @service
  bindingVotes;

  watch = modifier((_element, [topic]) => this.bindingVotes.watch(topic));
  voteOf = (json) => this.bindingVotes.voteOf(json);

  static {
    template(
      `<div class="binding-vote-outlet" {{this.watch @outletArgs.model}}>
  {{#if @outletArgs.model.binding_vote}}
    <BindingVote @vote={{this.voteOf @outletArgs.model.binding_vote}} />
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ BindingVote }),
      }
    );
  }
}
