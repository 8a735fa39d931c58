// Generated from src/discourse/components/replies/composer-line.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import BindingVotes from "../../lazy-services/binding-votes";
import { lazyService } from "../../lib/lazy-service";
import { composerBallotOf } from "../../lib/replies/composer-ballot";
import BallotLine from "./ballot-line";
import EditLine from "./edit-line";

export default class ComposerLine extends Component {
  @service
  bindingVoteClock;

  @lazyService(BindingVotes)
  bindingVotes;

  get ballot() {
    return composerBallotOf(
      this.args.model,
      this.bindingVotes,
      this.bindingVoteClock
    );
  }

  static {
    template(
      `{{#if this.ballot.vote}}
  <BallotLine @ballot={{this.ballot}} @vote={{this.ballot.vote}} />
{{else}}
  <EditLine @model={{@model}} />
{{/if}}`,
      {
        component: this,
        scope: () => ({ BallotLine, EditLine }),
      }
    );
  }
}
