// Generated from src/discourse/components/part.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { loadedPart, loadPart } from "../lib/parts";

export default class Part extends Component {
  @tracked
  component = loadedPart(this.args.name);

  @tracked
  failed = false;

  constructor(...args) {
    super(...args);
    if (!this.component) {
      void this.load();
    }
  }

  @action
  async load() {
    try {
      this.component = await loadPart(this.args.name);
    } catch {
      this.failed = true;
    }
  }

  static {
    template(
      `{{#if this.component}}
  {{yield this.component}}
{{else if (has-block "waiting")}}
  {{yield to="waiting"}}
{{else if this.failed}}
  <p class="alert alert-error binding-vote-part" role="alert">
    {{i18n "binding_vote.part.not_loaded"}}
    <DButton
      class="btn-default btn-small"
      @label="binding_vote.part.again"
      @action={{this.load}}
    />
  </p>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, DButton }),
      }
    );
  }
}
