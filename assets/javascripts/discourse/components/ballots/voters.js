// Generated from src/discourse/components/ballots/voters.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import Bundle from "../bundle";
import Panel from "../forms/panel";

export default class Voters extends Component {
  request = new Submission();
  find = () => this.list;

  get list() {
    return this.args.vote.voters;
  }

  get label() {
    return i18n("binding_vote.voters.button", {
      count: this.args.vote.voterCount,
    });
  }

  get offersMore() {
    return this.list.more && !this.list.loading;
  }

  @action
  showMore() {
    this.request.send(() => this.list.showMore());
  }

  static {
    template(
      `{{#if @vote.voterCount}}
  <Panel
    class="binding-vote__voters"
    @label={{this.label}}
    @buttonClass="btn-link binding-vote__voters-button"
    @list={{this.find}}
    @request={{this.request}}
    @loading={{this.list.loading}}
  >
    <:body>
      <Bundle @name="details" as |details|>
        <details.VoterGroups @vote={{@vote}} @nested={{@nested}} />
      </Bundle>
    </:body>
    <:foot>
      {{#if this.offersMore}}
        <DButton
          class="btn-default btn-small binding-vote__more"
          @label="binding_vote.voters.more"
          @action={{this.showMore}}
        />
      {{/if}}
    </:foot>
  </Panel>
{{else}}
  <span class="binding-vote__no-voters">
    {{i18n "binding_vote.voters.none"}}
  </span>
{{/if}}`,
      {
        component: this,
        scope: () => ({ Panel, Bundle, DButton, i18n }),
      }
    );
  }
}
