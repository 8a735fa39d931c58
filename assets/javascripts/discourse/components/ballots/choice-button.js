// Generated from src/discourse/components/ballots/choice-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { SIDE } from "../../lib/tally";

export default class ChoiceButton extends Component {
  get side() {
    return SIDE[this.args.choice];
  }

  get pressed() {
    return this.args.standing === this.args.choice ? "true" : "false";
  }

  get icon() {
    return this.pressed === "true" ? "check" : void 0;
  }

  get label() {
    return `binding_vote.choices.${this.side}`;
  }

  get title() {
    return `binding_vote.choices.${this.side}_title`;
  }

  @action
  choose() {
    this.args.choose(this.args.choice);
  }

  static {
    template(
      `<DButton
  class="btn-default binding-vote__choice --{{this.side}}
    {{if @held '--held'}}"
  @icon={{this.icon}}
  @label={{this.label}}
  @title={{this.title}}
  @action={{this.choose}}
  dir="ltr"
  aria-pressed={{this.pressed}}
>
  {{#if @held}}
    <span class="binding-vote__not-cast">
      {{i18n "binding_vote.ballot.not_cast"}}
    </span>
  {{/if}}
</DButton>`,
      {
        component: this,
        scope: () => ({ DButton, i18n }),
      }
    );
  }
}
