// Generated from src/discourse/components/badge/binding-vote-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";
import { foreseen } from "../../lib/tally/standing";

const ICONS = {
  needs: "far-circle",
  cannot_pass: "ban",
  blocked: "ban",
  reached: "check",
  cannot_fail: "check-double",
  ended: "hourglass-end",
  passed: "check",
  too_few: "ban",
  voted_down: "ban",
  cancelled: "stop",
};

export default class BindingVoteBadge extends Component {
  @service
  bindingVoteClock;

  get standing() {
    const { outcome, judgement, foresight } = this.args.vote;
    const ended = this.timeLeft === null;
    return foreseen({
      outcome,
      judgement,
      foresight,
      ended,
    });
  }

  get icon() {
    return ICONS[this.standing];
  }

  get state() {
    return this.#said(
      "state",
      i18n(`binding_vote.badge.${this.standing}`, {
        count: this.needed,
      })
    );
  }

  get sentence() {
    const { closedAt, closesAt } = this.args.vote;
    return this.#said(
      "sentence",
      i18n(`binding_vote.badge.sentences.${this.standing}`, {
        count: this.needed,
        date: dateText(closedAt ?? closesAt),
      })
    );
  }
  /** Nothing once the vote has ended. */

  get timeLeft() {
    const left = this.bindingVoteClock.timeLeft(this.args.vote);
    return (
      left &&
      i18n(`binding_vote.time_left.${left.unit}`, {
        count: left.count,
      })
    );
  }
  /** What is said, with what has to be known of a test. */

  #said(what, said) {
    return this.args.vote.test
      ? i18n(`binding_vote.test.badge.${what}`, {
          said,
        })
      : said;
  }

  get needed() {
    return this.args.vote.judgement.plusNeeded ?? 0;
  }

  static {
    template(
      `<span
  class="binding-vote-badge --{{this.standing}}"
  title={{this.sentence}}
  ...attributes
>
  <span class="sr-only">{{this.sentence}}</span>
  {{dIcon this.icon}}
  <span class="binding-vote-badge__state" aria-hidden="true">
    {{this.state}}
  </span>
  {{#if this.timeLeft}}
    <span class="binding-vote-badge__time" aria-hidden="true">
      {{this.timeLeft}}
    </span>
  {{/if}}
</span>`,
      {
        component: this,
        scope: () => ({ dIcon }),
      }
    );
  }
}
