// Generated from src/discourse/components/votes/summary-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DCookText from "discourse/ui-kit/d-cook-text";
import { i18n } from "discourse-i18n";
import Fold from "../forms/fold";
import TextArea from "../forms/text-area";

export default class SummaryField extends Component {
  @tracked
  previewed = false;

  @action
  toggle() {
    this.previewed = !this.previewed;
  }

  static {
    template(
      `<div class="binding-vote-form__summary">
  <TextArea @field={{@field}} rows="6" maxlength="10000" />
  <Fold
    class="binding-vote-form__preview"
    @label={{i18n "binding_vote.form.summary.preview"}}
    @buttonClass="btn-link binding-vote-form__toggle"
    @unfolded={{this.previewed}}
    @toggle={{this.toggle}}
  >
    {{#if @field.value}}
      <div class="cooked"><DCookText @rawText={{@field.value}} /></div>
    {{else}}
      <p class="binding-vote-form__hint">{{i18n
          "binding_vote.form.summary.no_preview"
        }}</p>
    {{/if}}
  </Fold>
</div>`,
      {
        component: this,
        scope: () => ({ TextArea, Fold, i18n, DCookText }),
      }
    );
  }
}
