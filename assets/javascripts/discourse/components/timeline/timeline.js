// Generated from src/discourse/components/timeline/timeline.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Bundle from "../bundle";
import Fold from "../forms/fold";

export default class Timeline extends Component {
  @tracked
  chosen = null;

  get unfolded() {
    return this.chosen ?? this.args.vote.outcome !== null;
  }

  get wanted() {
    return this.chosen === true;
  }

  get label() {
    const soFar = this.args.vote.outcome === null;
    return i18n(`binding_vote.timeline.${soFar ? "title_so_far" : "title"}`);
  }

  @action
  toggle() {
    this.chosen = !this.unfolded;
  }

  static {
    template(
      `<Fold
  class="binding-vote__timeline"
  @label={{this.label}}
  @buttonClass="btn-link binding-vote__timeline-button"
  @unfolded={{this.unfolded}}
  @toggle={{this.toggle}}
>
  <Bundle @name="details" as |details|>
    <details.Course @vote={{@vote}} @wanted={{this.wanted}} />
  </Bundle>
</Fold>`,
      {
        component: this,
        scope: () => ({ Fold, Bundle }),
      }
    );
  }
}
