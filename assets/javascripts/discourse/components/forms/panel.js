// Generated from src/discourse/components/forms/panel.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DConditionalLoadingSpinner from "discourse/ui-kit/d-conditional-loading-spinner";
import Fold from "./fold";

export default class Panel extends Component {
  @tracked
  unfolded = false;

  #list;

  willDestroy() {
    super.willDestroy();
    this.#list?.hide();
  }

  @action
  toggle() {
    const { request, toggled } = this.args;
    this.unfolded = !this.unfolded;
    toggled?.();
    if (this.unfolded) {
      request.send(() => this.#show());
    } else {
      this.#list?.hide();
    }
  }

  async #show() {
    const list = (this.#list ??= await this.args.list());
    if (this.unfolded) {
      await list.show();
    }
  }

  static {
    template(
      `<Fold
  class="binding-vote__panel"
  tabindex="-1"
  @label={{@label}}
  @buttonClass={{@buttonClass}}
  @unfolded={{this.unfolded}}
  @toggle={{this.toggle}}
  ...attributes
>
  {{yield to="body"}}
  {{#if @request.error}}
    <p class="alert alert-error" role="alert">{{@request.error}}</p>
  {{/if}}
  <DConditionalLoadingSpinner @condition={{@loading}} @size="small" />
  {{yield to="foot"}}
</Fold>`,
      {
        component: this,
        scope: () => ({ Fold, DConditionalLoadingSpinner }),
      }
    );
  }
}
