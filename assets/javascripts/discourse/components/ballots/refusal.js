// Generated from src/discourse/components/ballots/refusal.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";

export default class Refusal extends Component {
  login = getURL("/login");

  get sentence() {
    return i18n(`binding_vote.cannot_cast.${this.args.reason}`);
  }

  get loggedOut() {
    return this.args.reason === "not_logged_in";
  }

  static {
    template(
      `<p class="binding-vote__refusal">
  {{#if this.loggedOut}}
    <a href={{this.login}}>{{this.sentence}}</a>
  {{else}}
    {{this.sentence}}
  {{/if}}
</p>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
