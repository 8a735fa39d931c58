// Generated from src/discourse/components/binding-voters/mark-button.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import focusPanel from "../../lib/forms/focus-panel";

export default class MarkButton extends Component {
  @service
  bindingVoteDialogs;

  get offered() {
    const { json, outcome } = this.args.vote;
    return !!json.own.roster && outcome === null;
  }

  get label() {
    const { binding } = this.args;
    return i18n(`binding_vote.mark.${binding ? "not_binding" : "binding"}`);
  }

  get ariaLabel() {
    const { username, name } = this.args;
    return i18n("binding_vote.mark.of", {
      mark: this.label,
      username: username ?? name,
    });
  }

  @action
  async mark(...[, event]) {
    const { vote, username, name, binding } = this.args;
    const model = {
      vote,
      username,
      name,
      binding: !binding,
    };
    const panel = focusPanel(event);
    const closed = await this.bindingVoteDialogs.show(
      "keeping",
      "MarkBindingVoter",
      model
    );
    panel.focusIf(closed);
  }

  static {
    template(
      `{{#if this.offered}}
  <DButton
    class="btn-link binding-vote__mark"
    @translatedLabel={{this.label}}
    @translatedAriaLabel={{this.ariaLabel}}
    @action={{this.mark}}
    @forwardEvent={{true}}
  />
{{/if}}`,
      {
        component: this,
        scope: () => ({ DButton }),
      }
    );
  }
}
