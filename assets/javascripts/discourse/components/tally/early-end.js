// Generated from src/discourse/components/tally/early-end.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";

export default class EarlyEnd extends Component {
  @service
  bindingVoteClock;

  get text() {
    const { closableAt } = this.args.vote;
    return closableAt.getTime() > this.bindingVoteClock.now
      ? i18n("binding_vote.early_end.from", {
          date: dateText(closableAt),
        })
      : i18n("binding_vote.early_end.soon");
  }

  static {
    template(`<p class="binding-vote__hint">{{this.text}}</p>`, {
      component: this,
      scope: () => ({}),
    });
  }
}
