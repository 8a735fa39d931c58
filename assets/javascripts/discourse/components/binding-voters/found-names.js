// Generated from src/discourse/components/binding-voters/found-names.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import DoubtsField from "./doubts-field";
import UnknownNames from "./unknown-names";

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

  get already() {
    const { already } = this.args.found;
    const key = this.args.binding ? "already" : "already_not";
    return already.length > 0
      ? i18n(`binding_vote.roster.${key}`, {
          names: already.join(", "),
        })
      : null;
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <div class="binding-vote-form__found" role="group" aria-labelledby={{id}}>
    <p id={{id}}><strong>{{this.heading}}</strong> {{this.people}}</p>
    {{#if this.already}}
      <p>{{this.already}}</p>
    {{/if}}
    <DoubtsField
      @found={{@found}}
      @toggle={{@toggle}}
      @optionClass="binding-vote-form__option"
    />
    <UnknownNames @found={{@found}} @identify={{@identify}} />
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, DoubtsField, UnknownNames }),
      }
    );
  }
}
