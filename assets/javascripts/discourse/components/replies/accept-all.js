// Generated from src/discourse/components/replies/accept-all.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import BindingVoteProposedBallots from "../../lazy-services/binding-vote-proposed-ballots";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import { lazyService } from "../../lib/lazy-service";
import { obstacleTo } from "../../lib/replies/obstacle";
import ProposedBallotList from "../../lib/replies/proposed-ballot-list";

export default class AcceptAll extends Component {
  @service
  currentUser;

  @lazyService(BindingVoteProposedBallots)
  bindingVoteProposedBallots;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

  submission = new Submission();

  get acceptable() {
    return this.args.vote.panels
      .of(ProposedBallotList)
      .waiting.filter(
        (proposed) =>
          proposed.sure && obstacleTo(proposed, this.currentUser?.id) === null
      );
  }
  /** Whether there are others that one can accept. */

  get leavesSome() {
    return this.args.vote.panels
      .of(ProposedBallotList)
      .waiting.some(
        (proposed) =>
          !proposed.sure && obstacleTo(proposed, this.currentUser?.id) === null
      );
  }

  get offered() {
    const { vote } = this.args;
    const { waiting } = vote.panels.of(ProposedBallotList);
    const all = vote.proposedCount <= waiting.length;
    return all && this.acceptable.length > 1;
  }

  get label() {
    const key = this.leavesSome ? "accept_sure" : "accept_all";
    return i18n(`binding_vote.waiting.${key}`, {
      count: this.acceptable.length,
    });
  }

  @action
  async accept(...[, event]) {
    if (this.submission.saving) {
      return;
    }
    const { tell, refuse } = this.args;
    const panel = focusPanel(event);
    tell("");
    refuse([]);
    await this.submission.send(async () => {
      tell(await this.#accept(panel.find));
      panel.focusIf({
        done: true,
      });
    });
  }
  /** Resolves with what was done. */

  async #accept(focus) {
    const { vote, refuse } = this.args;
    const ballots = this.bindingVoteProposedBallots;
    const {
      ballots: accepted,
      undo,
      refused,
    } = await ballots.acceptAll(vote, this.acceptable);
    refuse(refused);
    const done = i18n("binding_vote.waiting.accepted_all", {
      count: accepted.length,
    });
    if (undo.length > 0) {
      this.bindingVoteUndo.offer({
        done,
        undo: () => ballots.takeBack(vote, undo),
        focus,
      });
    }
    return refused.length === 0
      ? done
      : `${done} ${i18n("binding_vote.waiting.not_accepted", {
          count: refused.length,
        })}`;
  }

  static {
    template(
      `{{#if this.offered}}
  <DButton
    class="btn-default binding-vote__accept-all"
    @icon="check"
    @translatedLabel={{this.label}}
    @action={{this.accept}}
    @forwardEvent={{true}}
  />
{{/if}}
{{#if this.submission.error}}
  <p class="alert alert-error" role="alert">{{this.submission.error}}</p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
