// Generated from src/discourse/components/ballots/minus-step.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { minusWarning } from "../../lib/ballots/minus-warning";
import { SIDE } from "../../lib/tally";
import ReasonField from "./reason-field";

export default class MinusStep extends Component {
  get warning() {
    return minusWarning(this.args.draft.vote);
  }

  get reasonLabel() {
    const { minusAsksReason } = this.args.draft;
    const key = minusAsksReason ? "label_minus" : "label_minus_optional";
    return i18n(`binding_vote.reason.${key}`);
  }

  get keepLabel() {
    const { standing } = this.args.draft;
    return standing
      ? i18n("binding_vote.ballot.keep", {
          choice: i18n(`binding_vote.choices.${SIDE[standing]}`),
        })
      : i18n("binding_vote.ballot.not_now");
  }

  static {
    template(
      `{{#let (dUniqueId) as |titleId|}}
  <div
    class="binding-vote__minus-step"
    role="group"
    tabindex="-1"
    aria-labelledby={{titleId}}
  >
    <p
      id={{titleId}}
      class={{if this.warning "binding-vote__warning" "sr-only"}}
    >
      {{#if this.warning}}
        {{this.warning}}
      {{else}}
        {{i18n "binding_vote.ballot.minus.waits"}}
      {{/if}}
    </p>
    <ReasonField
      @draft={{@draft}}
      @label={{this.reasonLabel}}
      @required={{@draft.minusAsksReason}}
      @submit={{@cast}}
    />
    <div class="binding-vote__answers">
      <DButton
        class="btn-danger binding-vote__cast-minus"
        @label="binding_vote.ballot.cast_minus"
        @action={{@cast}}
      />
      <DButton
        class="btn-default binding-vote__keep"
        @translatedLabel={{this.keepLabel}}
        @action={{@keep}}
      />
    </div>
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, i18n, ReasonField, DButton }),
      }
    );
  }
}
