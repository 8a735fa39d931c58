// Generated from src/discourse/components/ballots/refusal.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";

export default class Refusal extends Component {
  get text() {
    return i18n(`binding_vote.cannot_cast.${this.args.refusal}`);
  }
  /** Where one logs in, for whom that is all that is missing. */

  get login() {
    return this.args.refusal === "not_logged_in" ? getURL("/login") : null;
  }

  static {
    template(
      `<p class="binding-vote__refusal">
  {{#if this.login}}
    <a href={{this.login}}>{{this.text}}</a>
  {{else}}
    {{this.text}}
  {{/if}}
</p>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
