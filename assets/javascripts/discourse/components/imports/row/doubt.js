// Generated from src/discourse/components/imports/row/doubt.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import worded from "../../../lib/worded";

export default class Doubt extends Component {
  get question() {
    const { doubt, doubtTaken, json, voter } = this.args.row;
    return doubt && (doubtTaken || voter === json.name)
      ? worded("binding_vote.import.is_this", {
          username: doubt.username,
        })
      : null;
  }

  @action
  take({ target }) {
    this.args.row.takeDoubt(target.checked);
  }

  static {
    template(
      `{{#if this.question}}
  <label class="binding-vote-import__doubt">
    <input
      type="checkbox"
      checked={{@row.doubtTaken}}
      {{on "change" this.take}}
    />
    {{dAvatar @row.doubt imageSize="tiny" hideTitle=true}}
    <span>{{this.question}}</span>
  </label>
{{/if}}`,
      {
        component: this,
        scope: () => ({ on, dAvatar }),
      }
    );
  }
}
