// Generated from src/discourse/components/binding-vote-composer-outlet.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { composerBallotOf } from "../lib/replies/composer-ballot";
import BallotLine from "./replies/ballot-line";
import EditLine from "./replies/edit-line";

export default class BindingVoteComposerOutlet extends Component {
  @service
  bindingVoteClock;

  @service
  bindingVotes;

  get ballot() {
    return composerBallotOf(
      this.args.outletArgs.model,
      this.bindingVotes,
      this.bindingVoteClock
    );
  }

  static {
    template(
      `{{#if this.ballot.vote}}
  <BallotLine @ballot={{this.ballot}} @vote={{this.ballot.vote}} />
{{else}}
  <EditLine @model={{@outletArgs.model}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ BallotLine, EditLine }),
      }
    );
  }
}
