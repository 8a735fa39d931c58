// Generated from src/discourse/components/binding-vote-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import BindingVotesOfTopic from "./binding-votes-of-topic";

export default class BindingVoteOutlet extends Component {
  get shown() {
    return this.args.outletArgs.model.postStream?.firstPostPresent !== false;
  }

  static {
    template(
      `<BindingVotesOfTopic @topic={{@outletArgs.model}} @shown={{this.shown}} />`,
      {
        component: this,
        scope: () => ({ BindingVotesOfTopic }),
      }
    );
  }
}
