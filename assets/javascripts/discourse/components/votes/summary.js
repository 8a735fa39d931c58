// Generated from src/discourse/components/votes/summary.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { trustHTML } from "@ember/template";
import DButton from "discourse/ui-kit/d-button";
import DDecoratedHtml from "discourse/ui-kit/d-decorated-html";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";

const LONG_ON_PHONE = 160;
const LONG = 600;

export default class Summary extends Component {
  @tracked
  unfolded = false;

  get cooked() {
    return trustHTML(this.args.html);
  }
  /** Empty where it is short on every screen. The style sheet knows how wide a phone is. */

  get long() {
    const { length } = this.args.html.replace(/<[^>]*>/g, "");
    if (length > LONG) {
      return "--long";
    }
    return length > LONG_ON_PHONE ? "--long-on-phone" : "";
  }

  get folded() {
    return this.long !== "" && !this.unfolded;
  }

  get label() {
    return this.folded
      ? "binding_vote.summary.unfold"
      : "binding_vote.summary.fold";
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <div
    id={{id}}
    class="binding-vote__summary cooked
      {{this.long}}
      {{if this.folded '--folded'}}"
  >
    <DDecoratedHtml @html={{this.cooked}} />
  </div>
  {{#if this.long}}
    <DButton
      class="btn-link binding-vote__fold {{this.long}}"
      @label={{this.label}}
      @action={{this.toggle}}
      @ariaExpanded={{this.unfolded}}
      @ariaControls={{id}}
    />
  {{/if}}
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DDecoratedHtml, DButton }),
      }
    );
  }
}
