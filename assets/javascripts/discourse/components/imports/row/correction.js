// Generated from src/discourse/components/imports/row/correction.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { schedule } from "@ember/runloop";
import worded from "../../../lib/worded";
import Fold from "../../forms/fold";
import CorrectPerson from "./correct-person";

export default class Correction extends Component {
  @tracked
  unfolded = false;

  get label() {
    const name = this.args.row.voter;
    return worded("binding_vote.import.correct.open", {
      name,
    });
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
  }

  @action
  correct(person, from) {
    const row = from.closest(".binding-vote-import__row");
    this.args.row.correct(person);
    this.unfolded = false;
    schedule("afterRender", () => {
      row?.querySelector(".binding-vote-import__correct")?.focus();
    });
  }

  static {
    template(
      `<Fold
  class="binding-vote-import__correction"
  @label={{this.label}}
  @buttonClass="btn-link binding-vote-import__correct"
  @unfolded={{this.unfolded}}
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
        scope: () => ({ Fold, CorrectPerson }),
      }
    );
  }
}
