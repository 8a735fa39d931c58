// Generated from src/discourse/components/bundle.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import { loadBundle, loadedBundle } from "../lib/bundles";

export default class Bundle extends Component {
  @tracked
  bundle = this.#others.every(loadedBundle)
    ? loadedBundle(this.args.name)
    : null;

  @tracked
  failed = false;

  constructor(...args) {
    super(...args);
    if (!this.bundle) {
      void this.load();
    }
  }

  get #others() {
    return this.args.with ?? [];
  }

  @action
  async load() {
    try {
      const others = Promise.all(this.#others.map(loadBundle));
      const bundle = await loadBundle(this.args.name);
      await others;
      this.bundle = bundle;
    } catch {
      this.failed = true;
    }
  }

  static {
    template(
      `{{#if this.bundle}}
  {{yield this.bundle}}
{{else if (has-block "waiting")}}
  {{yield to="waiting"}}
{{else if this.failed}}
  <p class="alert alert-error binding-vote-not-loaded" role="alert">
    {{i18n "binding_vote.bundle.not_loaded"}}
    <DButton
      class="btn-default btn-small"
      @label="binding_vote.bundle.again"
      @action={{this.load}}
    />
  </p>
{{else if @reserves}}
  <div class="binding-vote-reserved" aria-busy="true"></div>
{{/if}}`,
      {
        component: this,
        scope: () => ({ i18n, DButton }),
      }
    );
  }
}
