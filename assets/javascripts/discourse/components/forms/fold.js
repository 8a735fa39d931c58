// Generated from src/discourse/components/forms/fold.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";

export default class Fold extends Component {
  get suffixIcon() {
    return this.args.unfolded ? "angle-up" : "angle-down";
  }

  get hidden() {
    return !this.args.unfolded;
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <DButton
    class={{@buttonClass}}
    @icon={{@icon}}
    @translatedLabel={{@label}}
    @suffixIcon={{this.suffixIcon}}
    @action={{@toggle}}
    @ariaExpanded={{@unfolded}}
    @ariaControls={{id}}
  />
  <div id={{id}} hidden={{this.hidden}} ...attributes>
    {{#if @unfolded}}
      {{yield}}
    {{/if}}
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DButton }),
      }
    );
  }
}
