// Generated from src/discourse/components/forms/withheld-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";

export default class WithheldButton extends Component {
  @service
  bindingVoteClock;
  /** The clock of the page ticks seldom: what can be used at once, as in a test vote, is not to wait for it. */

  #shownAt = Date.now();

  get withheld() {
    const { until } = this.args;
    const now = Math.max(this.bindingVoteClock.now, this.#shownAt);
    return until !== null && until.getTime() > now;
  }

  get reason() {
    return i18n(this.args.from, {
      time: dateText(this.args.until),
    });
  }

  @action
  press() {
    if (!this.withheld) {
      this.args.action();
    }
  }

  static {
    template(
      `{{#let (dUniqueId) as |reasonId|}}
  <span class="binding-vote__withheld">
    <DButton
      class="btn-default btn-small"
      aria-disabled={{if this.withheld "true"}}
      aria-describedby={{if this.withheld reasonId}}
      @icon={{@icon}}
      @label={{@label}}
      @action={{this.press}}
      ...attributes
    />
    {{#if this.withheld}}
      <span
        id={{reasonId}}
        class="binding-vote__withheld-reason"
      >{{this.reason}}</span>
    {{/if}}
  </span>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DButton }),
      }
    );
  }
}
