// Generated from src/discourse/components/binding-voters/roster/lift-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteKeepers from "../../../lazy-services/binding-vote-keepers";
import focusPanel from "../../../lib/forms/focus-panel";
import { lazyService } from "../../../lib/lazy-service";

export default class LiftButton extends Component {
  @service
  bindingVoteDialogs;

  @lazyService(BindingVoteKeepers)
  bindingVoteKeepers;

  get offered() {
    const { vote, mark } = this.args;
    const scopes = vote.json.own.roster ?? [];
    return vote.outcome === null && scopes.includes(mark.scope);
  }

  get ariaLabel() {
    return i18n("binding_vote.mark.of", {
      mark: i18n("binding_vote.lift.button"),
      username: this.args.mark.person,
    });
  }

  @action
  async lift(...[, event]) {
    const { vote, mark } = this.args;
    const panel = focusPanel(event);
    const closed = await this.bindingVoteDialogs.show(
      "keeping",
      "LiftBindingMark",
      {
        mark,
        voteId: vote.id,
        lift: (batch, count) =>
          this.bindingVoteKeepers.liftMarks(vote, {
            mark,
            batch,
            count,
          }),
      }
    );
    panel.focusIf(closed);
  }

  static {
    template(
      `{{#if this.offered}}
  <DButton
    class="btn-link binding-vote__lift"
    @label="binding_vote.lift.button"
    @translatedAriaLabel={{this.ariaLabel}}
    @action={{this.lift}}
    @forwardEvent={{true}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
