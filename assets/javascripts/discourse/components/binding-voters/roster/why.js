// Generated from src/discourse/components/binding-voters/roster/why.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { dateText } from "../../../lib/date-text";

export default class Why extends Component {
  get text() {
    const { person, closed } = this.args;
    const { mark, groups } = person;
    if (mark) {
      const key = mark.kind ? `${mark.scope}_of_kind` : mark.scope;
      return i18n(`binding_vote.roster.marked.${key}`, {
        kind: mark.kind_name,
        username: mark.marked_by ?? i18n("binding_vote.voters.deleted_account"),
        date: dateText(new Date(mark.marked_at)),
      });
    }
    if (closed) {
      return null;
    }
    return groups.length > 0
      ? i18n("binding_vote.roster.member", {
          groups: groups.join(", "),
        })
      : i18n("binding_vote.roster.member_unseen");
  }

  static {
    template(
      `{{#if this.text}}
  <span class="binding-vote__why">
    {{this.text}}
    {{#if @person.mark}}<q>{{@person.mark.reason}}</q>{{/if}}
  </span>
{{/if}}`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
