// Generated from src/discourse/components/binding-vote-badge-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import BindingVoteBadge from "./badge/binding-vote-badge";

export default class BindingVoteBadgeOutlet extends Component {
  @service
  bindingVotes;

  voteOf = (json) => this.bindingVotes.badgedVoteOf(json);

  get topic() {
    const { model, topic } = this.args.outletArgs;
    return model ?? topic;
  }

  static {
    template(
      `{{#if this.topic.binding_vote}}
  <BindingVoteBadge @vote={{this.voteOf this.topic.binding_vote}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ BindingVoteBadge }),
      }
    );
  }
}
