// Generated from src/discourse/components/binding-vote-nested-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import BindingVotesOfTopic from "./binding-votes-of-topic";

export default class BindingVoteNestedOutlet extends Component {
  static shouldRender(outletArgs) {
    return !("editFirstPost" in outletArgs);
  }

  static {
    template(
      `<BindingVotesOfTopic @topic={{@outletArgs.model}} @shown={{true}} />`,
      {
        component: this,
        scope: () => ({ BindingVotesOfTopic }),
      }
    );
  }
}
