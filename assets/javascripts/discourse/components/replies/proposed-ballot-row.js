// Generated from src/discourse/components/replies/proposed-ballot-row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import BindingVoteProposedBallots from "../../lazy-services/binding-vote-proposed-ballots";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import focusPanel from "../../lib/forms/focus-panel";
import Submission from "../../lib/forms/submission";
import isolated from "../../lib/isolated";
import { lazyService } from "../../lib/lazy-service";
import { obstacleTo } from "../../lib/replies/obstacle";
import ProposedBallotList from "../../lib/replies/proposed-ballot-list";
import ProposedBallotFacts from "./proposed-ballot-facts";
import ReplyText from "./reply-text";

export default class ProposedBallotRow extends Component {
  @service
  currentUser;

  @lazyService(BindingVoteProposedBallots)
  bindingVoteProposedBallots;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

  submission = new Submission();

  get typed() {
    return this.args.proposed.typed ?? i18n("binding_vote.thread.undecided");
  }
  /** Why it cannot be accepted; null where it can. */

  get obstacle() {
    const { proposed } = this.args;
    const key = obstacleTo(proposed, this.currentUser?.id);
    return (
      key &&
      i18n(`binding_vote.waiting.${key}`, {
        typed: isolated(proposed.cast),
      })
    );
  }
  /** What was done with it; it keeps its place meanwhile. */

  get fate() {
    const { proposed, vote } = this.args;
    const fate = vote.panels.of(ProposedBallotList).fateOf(proposed.id);
    return fate && i18n(`binding_vote.waiting.fates.${fate}`);
  }

  get error() {
    return this.submission.error ?? this.args.refusal;
  }

  get acceptLabel() {
    return this.#ofWhom(i18n("binding_vote.waiting.accept"));
  }

  get setAsideLabel() {
    return this.#ofWhom(i18n("binding_vote.proposed.set_aside"));
  }

  @action
  accept(...[, event]) {
    const { vote, proposed } = this.args;
    const ballots = this.bindingVoteProposedBallots;
    return this.#send(event, "accepted", async () => {
      const changes = await ballots.accept(vote, proposed);
      return () => ballots.takeBack(vote, changes);
    });
  }

  @action
  setAside(...[, event]) {
    const { vote, proposed } = this.args;
    const ballots = this.bindingVoteProposedBallots;
    return this.#send(event, "was_set_aside", async () => {
      await ballots.setAside(vote, proposed);
      return () => ballots.restore(vote, proposed);
    });
  }
  /** Sends what resolves with what undoes it. */

  async #send(event, key, request) {
    if (this.submission.saving) {
      return;
    }
    const { tell, proposed } = this.args;
    const panel = focusPanel(event);
    tell("");
    let undo;
    if (await this.submission.send(async () => void (undo = await request()))) {
      panel.focusIf({
        done: true,
      });
      const done = i18n(`binding_vote.waiting.${key}`, {
        typed: isolated(this.typed),
        username: proposed.user.username,
      });
      tell(done);
      this.bindingVoteUndo.offer({
        done,
        undo,
        focus: panel.find,
      });
    }
  }

  #ofWhom(what) {
    return i18n("binding_vote.waiting.of", {
      what,
      typed: this.typed,
      username: this.args.proposed.user.username,
    });
  }

  static {
    template(
      `<li class="binding-vote__voter">
  <span class="binding-vote__voter-choice" dir="ltr">{{this.typed}}</span>
  <span class="binding-vote__voter-name">
    <DUserLink @user={{@proposed.user}}>
      {{dAvatar @proposed.user imageSize="tiny"}}
      {{@proposed.user.username}}
    </DUserLink>
  </span>
  <span class="binding-vote__voter-time">
    {{dAgeWithTooltip @proposed.created_at}}
  </span>
  <ReplyText @text={{@proposed.text}} />
  <ProposedBallotFacts
    @proposed={{@proposed}}
    @topicId={{@vote.json.topic_id}}
    @obstacle={{this.obstacle}}
  />
  <div class="binding-vote__waiting-answers">
    {{#if this.fate}}
      <span class="binding-vote__waiting-fate">
        {{dIcon "check"}}
        {{this.fate}}
      </span>
    {{else}}
      {{#unless this.obstacle}}
        <DButton
          class="btn-default btn-small binding-vote__accept"
          @icon="check"
          @label="binding_vote.waiting.accept"
          @translatedAriaLabel={{this.acceptLabel}}
          @action={{this.accept}}
          @forwardEvent={{true}}
        />
      {{/unless}}
      <DButton
        class="btn-default btn-small binding-vote__set-aside"
        @label="binding_vote.proposed.set_aside"
        @translatedAriaLabel={{this.setAsideLabel}}
        @action={{this.setAside}}
        @forwardEvent={{true}}
      />
    {{/if}}
  </div>
  {{#if this.error}}
    <p class="alert alert-error" role="alert">{{this.error}}</p>
  {{/if}}
</li>`,
      {
        component: this,
        scope: () => ({
          DUserLink,
          dAvatar,
          dAgeWithTooltip,
          ReplyText,
          ProposedBallotFacts,
          dIcon,
          DButton,
        }),
      }
    );
  }
}
