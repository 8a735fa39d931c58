// Generated from src/discourse/components/binding-vote-badge-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import TopicBadge from "./badge/topic-badge";

export default class BindingVoteBadgeOutlet extends Component {
  @service
  site;

  get topic() {
    const { topic } = this.args.outletArgs;
    const elsewhere = this.site.mobileView && !topic?.is_nested_view;
    return elsewhere ? void 0 : topic;
  }

  static {
    template(
      `{{#if this.topic}}
  <TopicBadge @topic={{this.topic}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ TopicBadge }),
      }
    );
  }
}
