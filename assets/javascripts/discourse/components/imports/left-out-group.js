// Generated from src/discourse/components/imports/left-out-group.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Fold from "../forms/fold";
import Rows from "./rows";

export default class LeftOutGroup extends Component {
  @tracked
  wanted = false;

  get unfolded() {
    return this.wanted || this.args.group.rows.some(({ error }) => error);
  }

  get label() {
    const { problem, rows } = this.args.group;
    return i18n(`binding_vote.import.problems.${problem}`, {
      count: rows.length,
    });
  }

  @action
  toggle() {
    this.wanted = !this.unfolded;
  }

  static {
    template(
      `<Fold
  class="binding-vote-import__left-out"
  @label={{this.label}}
  @buttonClass="btn-link binding-vote-import__unfold"
  @unfolded={{this.unfolded}}
  @toggle={{this.toggle}}
>
  <Rows
    @label={{this.label}}
    @group={{@group}}
    @found={{@found}}
    @vote={{@vote}}
  />
</Fold>`,
      {
        component: this,
        scope: () => ({ Fold, Rows }),
      }
    );
  }
}
