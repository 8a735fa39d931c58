// Generated from src/discourse/components/ballots/ballot-menu.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DMenu from "discourse/float-kit/components/d-menu";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import BindingVotes from "../../lazy-services/binding-votes";
import { lazyService } from "../../lib/lazy-service";
import Vote from "../../lib/votes/vote";
import BindingVoteBadge from "../badge/binding-vote-badge";
import Bundle from "../bundle";

export default class BallotMenu extends Component {
  @lazyService(BindingVotes)
  bindingVotes;

  badgedVoteOf = (json) => this.bindingVotes.badgedVoteOf(json);
  /** Null where the page does not know all of the vote yet. */

  wholeOf = (json) => {
    const vote = this.badgedVoteOf(json);
    return vote instanceof Vote ? vote : null;
  };

  static {
    template(
      `{{#let @topic.binding_vote as |json|}}
  {{#if json}}
    {{#let (this.wholeOf json) as |vote|}}
      {{#if vote}}
        <DMenu
          @identifier="binding-vote-ballot"
          @modalForMobile={{true}}
          @triggerClass="btn-transparent binding-vote-badge-button"
        >
          <:trigger>
            <BindingVoteBadge @vote={{vote}} />
            {{dIcon "angle-down"}}
          </:trigger>
          <:content as |menu|>
            <Bundle @name="details" as |details|>
              <details.SmallBallot
                @vote={{vote}}
                @topic={{@topic}}
                @close={{menu.close}}
              />
            </Bundle>
          </:content>
        </DMenu>
      {{else}}
        <BindingVoteBadge @vote={{this.badgedVoteOf json}} />
      {{/if}}
    {{/let}}
  {{/if}}
{{/let}}`,
      {
        component: this,
        scope: () => ({ DMenu, BindingVoteBadge, dIcon, Bundle }),
      }
    );
  }
}
