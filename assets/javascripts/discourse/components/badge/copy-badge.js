// Generated from src/discourse/components/badge/copy-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Bundle from "../bundle";
import Fold from "../forms/fold";

export default class CopyBadge extends Component {
  @tracked
  unfolded = false;

  @action
  toggle() {
    this.unfolded = !this.unfolded;
  }

  static {
    template(
      `{{#if @vote.json.badge}}
  <div class="binding-vote__copy-badge">
    <Fold
      class="binding-vote__badge-menu"
      @icon="copy"
      @label={{i18n "binding_vote.copy_badge.title"}}
      @buttonClass="btn-link binding-vote__copy-badge-button"
      @unfolded={{this.unfolded}}
      @toggle={{this.toggle}}
    >
      <Bundle @name="details" as |details|>
        <details.BadgeFormats @vote={{@vote}} />
      </Bundle>
    </Fold>
  </div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ Fold, i18n, Bundle }),
      }
    );
  }
}
