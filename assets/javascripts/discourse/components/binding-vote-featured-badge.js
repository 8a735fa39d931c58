// Generated from src/discourse/components/binding-vote-featured-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import BindingVoteListedBadge from "./binding-vote-listed-badge";

export default class BindingVoteFeaturedBadge extends Component {
  @service
  router;

  get featured() {
    const { currentRouteName } = this.router;
    return (
      !this.args.outletArgs.context &&
      !!currentRouteName?.startsWith("discovery.")
    );
  }

  static {
    template(
      `{{#if this.featured}}
  <BindingVoteListedBadge @outletArgs={{@outletArgs}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ BindingVoteListedBadge }),
      }
    );
  }
}
