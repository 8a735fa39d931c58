// Generated from src/discourse/components/binding-vote-progress-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import TopicBadge from "./badge/topic-badge";

export default class BindingVoteProgressOutlet extends Component {
  @service
  site;

  static {
    template(
      `{{#if this.site.mobileView}}
  <TopicBadge @topic={{@outletArgs.model}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ TopicBadge }),
      }
    );
  }
}
