// Generated from src/discourse/components/votes/head.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";

export default class Head extends Component {
  @service
  bindingVoteClock;

  get name() {
    const { test } = this.args.vote;
    return i18n(test ? "binding_vote.test.vote" : "binding_vote.vote");
  }

  get end() {
    return this.args.vote.closedAt ?? this.args.vote.closesAt;
  }

  get endISO() {
    return this.end.toISOString();
  }

  get endPhrase() {
    return i18n(`binding_vote.${this.endKey}`, {
      date: dateText(this.end),
    });
  }
  /** Nothing once it has ended. */

  get timeLeft() {
    const left = this.bindingVoteClock.timeLeft(this.args.vote);
    return (
      left &&
      i18n("binding_vote.closes_in", {
        time: i18n(`binding_vote.time.${left.unit}`, {
          count: left.count,
        }),
      })
    );
  }

  get endKey() {
    const { closedAt, outcome } = this.args.vote;
    if (closedAt) {
      return outcome === "cancelled" ? "cancelled_on" : "closed_on";
    }
    return this.timeLeft ? "closes_on" : "ended_on";
  }

  static {
    template(
      `<header class="binding-vote__head">
  <p class="binding-vote__kind">
    {{this.name}}
    <span class="binding-vote__dot" aria-hidden="true">·</span>
    {{@vote.json.kind_name}}
  </p>
  <p class="binding-vote__end">
    <time datetime={{this.endISO}}>{{this.endPhrase}}</time>
    {{#if this.timeLeft}}
      <span class="binding-vote__time-left">{{this.timeLeft}}</span>
    {{/if}}
  </p>
  <h2
    id={{@subjectId}}
    class="binding-vote__subject"
    tabindex="-1"
    aria-level={{if @nested "3"}}
  >
    {{@vote.json.subject}}
  </h2>
</header>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
