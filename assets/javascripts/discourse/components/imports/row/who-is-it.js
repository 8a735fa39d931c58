// Generated from src/discourse/components/imports/row/who-is-it.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import worded from "../../../lib/worded";
import Fold from "../../forms/fold";
import CorrectPerson from "./correct-person";

export default class WhoIsIt extends Component {
  @tracked
  correcting = false;
  /** Asked as long as nobody else has been named. */

  get asked() {
    const { doubt, doubtTaken, json, voter } = this.args.row;
    return doubt && (doubtTaken || voter === json.name)
      ? worded("binding_vote.import.is_this", {
          username: doubt.username,
        })
      : null;
  }

  get correctLabel() {
    return i18n(
      `binding_vote.import.correct.${this.correcting ? "close" : "open"}`
    );
  }

  @action
  takeDoubt({ target }) {
    this.args.row.takeDoubt(target.checked);
  }

  @action
  toggle() {
    this.correcting = !this.correcting;
  }

  @action
  correct(person, from) {
    const row = from.closest(".binding-vote-import__row");
    this.args.row.correct(person);
    this.correcting = false;
    schedule("afterRender", () => {
      row?.querySelector(".binding-vote-import__correct")?.focus();
    });
  }

  static {
    template(
      `{{#if this.asked}}
  <label class="binding-vote-import__doubt">
    <input
      type="checkbox"
      checked={{@row.doubtTaken}}
      {{on "change" this.takeDoubt}}
    />
    {{dAvatar @row.doubt imageSize="tiny" hideTitle=true}}
    <span>{{this.asked}}</span>
  </label>
{{/if}}
<Fold
  class="binding-vote-import__correction"
  @label={{this.correctLabel}}
  @buttonClass="btn-link binding-vote-import__correct"
  @unfolded={{this.correcting}}
  @toggle={{this.toggle}}
>
  <CorrectPerson
    @name={{@row.voter}}
    @vote={{@vote}}
    @correct={{this.correct}}
  />
</Fold>`,
      {
        component: this,
        scope: () => ({ on, dAvatar, Fold, CorrectPerson }),
      }
    );
  }
}
