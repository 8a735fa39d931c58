// Generated from src/discourse/components/votes/matter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DUserLink from "discourse/ui-kit/d-user-link";
import { i18n } from "discourse-i18n";
import worded from "../../lib/worded";

export default class Matter extends Component {
  get decides() {
    const {
      kind,
      existing_codebase: existing,
      proposed_codebase: proposed,
    } = this.args.vote.json;
    const named = existing ? "replacement" : "sub_project";
    return worded(`binding_vote.decides.${proposed ? named : kind}`, {
      existing: existing ?? "",
      proposed: proposed ?? "",
    });
  }

  static {
    template(
      `<div class="binding-vote__matter">
  <p class="binding-vote__decides">{{this.decides}}</p>
  {{#if @vote.json.opened_by}}
    <p class="binding-vote__opener">
      {{i18n "binding_vote.opened_by"}}
      <DUserLink @user={{@vote.json.opened_by}}>
        {{@vote.json.opened_by.username}}
      </DUserLink>
    </p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n, DUserLink }),
      }
    );
  }
}
