// Generated from src/admin/components/votes/first-vote/missing-steps.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import AdminSection from "../../forms/admin-section";

const SETTINGS = "/admin/plugins/discourse-binding-vote/settings";

export default class MissingSteps extends Component {
  @service
  currentUser;

  get steps() {
    return this.args.missing.map(({ step, setting }) => ({
      step,
      text: i18n(`binding_vote.admin.missing.${step}`),
      href:
        setting && this.currentUser.admin
          ? getURL(`${SETTINGS}?filter=${setting}`)
          : null,
      setting,
    }));
  }

  static {
    template(
      `<AdminSection
  class="binding-vote-admin__missing"
  @title="binding_vote.admin.missing.title"
>
  <ul>
    {{#each this.steps key="step" as |one|}}
      <li>
        {{one.text}}
        {{#if one.href}}
          <a href={{one.href}}>{{i18n
              "binding_vote.admin.missing.open"
              setting=one.setting
            }}</a>
        {{/if}}
      </li>
    {{/each}}
  </ul>
</AdminSection>`,
      {
        component: this,
        scope: () => ({ AdminSection, i18n }),
      }
    );
  }
}
