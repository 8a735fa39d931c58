// Generated from src/discourse/components/binding-voters/roster/keeping.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { action } from "@ember/object";
import { service } from "@ember/service";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";

export default class RosterKeeping extends Component {
  @service
  bindingVoteDialogs;

  @action
  add() {
    this.#show("AddBindingVoters");
  }

  @action
  paste() {
    this.#show("PasteBindingVoters");
  }

  #show(form) {
    void this.bindingVoteDialogs.show("keeping", form, {
      vote: this.args.vote,
    });
  }

  static {
    template(
      `<div
  class="binding-vote__keeping"
  role="group"
  aria-label={{i18n "binding_vote.roster.keeping"}}
>
  <DButton
    class="btn-default btn-small binding-vote__roster-add"
    @icon="plus"
    @label="binding_vote.roster.add"
    @action={{this.add}}
  />
  <DButton
    class="btn-default btn-small binding-vote__roster-paste"
    @icon="copy"
    @label="binding_vote.roster.paste"
    @action={{this.paste}}
  />
</div>`,
      {
        component: this,
        scope: () => ({ i18n, DButton }),
      }
    );
  }
}
