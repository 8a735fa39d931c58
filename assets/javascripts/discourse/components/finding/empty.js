// Generated from src/discourse/components/finding/empty.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import getURL from "discourse/lib/get-url";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { EVERYTHING, listPath } from "../../lib/finding/vote-filter";

export default class EmptyList extends Component {
  @service
  currentUser;

  everything = getURL(listPath(EVERYTHING));

  get narrowed() {
    return Object.values(this.args.filter).some(Boolean);
  }

  get why() {
    const { state, kind, category, q } = this.args.filter;
    if (state === "waiting" && !this.currentUser) {
      return "log_in";
    }
    if (state === "waiting" && !kind && !category && !q) {
      return "none_waiting";
    }
    return this.narrowed ? "none_found" : "none";
  }

  get sentence() {
    return i18n(`binding_vote.list.${this.why}`);
  }

  static {
    template(
      `<div class="binding-vote-list__empty">
  {{dIcon "gavel"}}
  <p>{{this.sentence}}</p>
  {{#if this.narrowed}}
    <a href={{this.everything}}>{{i18n "binding_vote.list.show_all"}}</a>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ dIcon, i18n }),
      }
    );
  }
}
