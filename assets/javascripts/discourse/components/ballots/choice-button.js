// Generated from src/discourse/components/ballots/choice-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { SIDE } from "../../lib/tally";

export default class ChoiceButton extends Component {
  get side() {
    return SIDE[this.args.choice];
  }

  get chosen() {
    return this.args.own === this.args.choice;
  }

  get pressed() {
    return this.chosen ? "true" : "false";
  }

  get describedBy() {
    return this.args.choice === "-1" ? this.args.warningId : null;
  }

  get icon() {
    return this.chosen ? "check" : void 0;
  }

  get label() {
    return `binding_vote.choices.${this.side}`;
  }

  get title() {
    return `binding_vote.choices.${this.side}_title`;
  }

  @action
  cast() {
    if (!this.chosen) {
      this.args.cast(this.args.choice);
    }
  }

  static {
    template(
      `<DButton
  class="btn-default binding-vote__choice --{{this.side}}"
  @icon={{this.icon}}
  @label={{this.label}}
  @title={{this.title}}
  @action={{this.cast}}
  aria-pressed={{this.pressed}}
  aria-describedby={{this.describedBy}}
/>`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
