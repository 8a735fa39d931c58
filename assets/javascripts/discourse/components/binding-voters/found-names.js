// Generated from src/discourse/components/binding-voters/found-names.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import DoubtsField from "./doubts-field";

export default class FoundNames extends Component {
  get heading() {
    return i18n("binding_vote.roster.found", {
      count: this.args.found.json.found.length,
    });
  }

  get people() {
    const { found } = this.args.found.json;
    return found.map(({ username }) => username).join(", ");
  }

  get unknown() {
    const { unknown } = this.args.found.json;
    return unknown.length > 0
      ? i18n("binding_vote.roster.unknown", {
          count: unknown.length,
          names: unknown.join(", "),
        })
      : null;
  }

  static {
    template(
      `<div class="binding-vote-form__found">
  <p><strong>{{this.heading}}</strong> {{this.people}}</p>
  <DoubtsField
    @found={{@found}}
    @toggle={{@toggle}}
    @optionClass="binding-vote-form__option"
  />
  {{#if this.unknown}}
    <p>{{this.unknown}}</p>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ DoubtsField }),
      }
    );
  }
}
