// Generated from src/discourse/components/votes/period-buttons.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";

export default class PeriodButtons extends Component {
  get periods() {
    const { period, periods } = this.args.form;
    return periods.map((days) => ({
      days,
      chosen: days === period,
      label: i18n("binding_vote.time.days", {
        count: days,
      }),
    }));
  }

  static {
    template(
      `<div class="binding-vote-form__periods">
  {{#each this.periods key="days" as |period|}}
    <DButton
      class="btn-default btn-small"
      @icon={{if period.chosen "check"}}
      @translatedLabel={{period.label}}
      @ariaPressed={{period.chosen}}
      @action={{fn @form.choosePeriod period.days}}
    />
  {{/each}}
</div>`,
      {
        component: this,
        scope: () => ({ DButton, fn }),
      }
    );
  }
}
