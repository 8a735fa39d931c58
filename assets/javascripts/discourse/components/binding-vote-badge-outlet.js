// Generated from src/discourse/components/binding-vote-badge-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import BindingVoteBadge from "./binding-vote-badge";

export default class BindingVoteBadgeOutlet extends Component {
  @service
  bindingVotes;

  voteOf = (json) => this.bindingVotes.voteOf(json);

  static {
    template(
      `{{#if @outletArgs.model.binding_vote}}
  <BindingVoteBadge @vote={{this.voteOf @outletArgs.model.binding_vote}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ BindingVoteBadge }),
      }
    );
  }
}
