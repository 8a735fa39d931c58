// Generated from src/discourse/components/binding-vote-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { standing } from "../lib/standing";

const ICONS = {
  needs: "far-circle",
  blocked: "ban",
  reached: "check",
  ended: "hourglass-end",
  passed: "check",
  too_few: "ban",
  voted_down: "ban",
  cancelled: "stop",
};

export default class BindingVoteBadge extends Component {
  @service
  bindingVotes;

  get standing() {
    const { outcome, judgement } = this.args.vote;
    return standing({
      outcome,
      judgement,
      ended: this.timeLeft === null,
    });
  }

  get icon() {
    return ICONS[this.standing];
  }

  get state() {
    return i18n(`binding_vote.badge.${this.standing}`, {
      count: this.args.vote.judgement.plusNeeded ?? 0,
    });
  }
  /** Nothing once the vote has ended. */

  get timeLeft() {
    const left = this.bindingVotes.timeLeft(this.args.vote);
    return (
      left &&
      i18n(`binding_vote.time_left.${left.unit}`, {
        count: left.count,
      })
    );
  }

  get sentence() {
    return i18n("binding_vote.badge.sentence", {
      state: [this.state, this.timeLeft].filter(Boolean).join(", "),
    });
  }

  static {
    template(
      `<span
  class="binding-vote-badge --{{this.standing}}"
  title={{this.sentence}}
  ...attributes
>
  {{dIcon this.icon}}
  <span class="sr-only">{{i18n "binding_vote.badge.label"}}</span>
  <span class="binding-vote-badge__state">{{this.state}}</span>
  {{#if this.timeLeft}}
    <span class="binding-vote-badge__time">{{this.timeLeft}}</span>
  {{/if}}
</span>`,
      {
        component: this,
        scope: () => ({ dIcon, i18n }),
      }
    );
  }
}
