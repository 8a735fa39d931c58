// Generated from src/discourse/components/ballots/withdraw.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import focusPanel from "../../lib/forms/focus-panel";
import { lazyService } from "../../lib/lazy-service";

const PANEL = ".binding-vote__ballot";
const STANDING = ".binding-vote__choice[aria-pressed=true]";

export default class Withdraw extends Component {
  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

  @action
  async withdraw(...[, event]) {
    const { bindingVoteUndo } = this;
    const { draft } = this.args;
    const { castBallot } = draft.vote;
    const panel = event.target.closest(PANEL);
    const { focusIf } = focusPanel(event);
    const done = await draft.withdraw();
    focusIf({
      done,
    });
    if (done && castBallot) {
      bindingVoteUndo.offer({
        done: i18n("binding_vote.ballot.withdrawn"),
        undo: () => draft.restore(castBallot),
        focus: () => standingIn(panel),
      });
    }
  }

  static {
    template(
      `<DButton
  class="btn-link binding-vote__withdraw"
  @label="binding_vote.ballot.withdraw"
  @action={{this.withdraw}}
  @forwardEvent={{true}}
/>`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}

function standingIn(panel) {
  const place = panel?.isConnected ? panel : document;
  return place.querySelector(STANDING);
}
