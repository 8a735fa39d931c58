// Generated from src/discourse/components/binding-votes-of-topic.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import { bundlesAtOnce } from "../lib/votes/bundles-at-once";
import Bundle from "./bundle";

export default class BindingVotesOfTopic extends Component {
  @service
  bindingVoteChannels;

  watch = modifier((_element, [topic]) =>
    this.bindingVoteChannels.watch(topic)
  );

  static {
    template(
      `<div class="binding-vote-outlet" {{this.watch @topic}}>
  {{#if @shown}}
    {{#if @topic.binding_vote}}
      <Bundle
        @name="topic"
        @with={{bundlesAtOnce @topic}}
        @reserves={{true}}
        as |topic|
      >
        <topic.VotesOfTopic @topic={{@topic}} />
      </Bundle>
    {{/if}}
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ Bundle, bundlesAtOnce }),
      }
    );
  }
}
