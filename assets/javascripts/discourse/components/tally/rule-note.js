// Generated from src/discourse/components/tally/rule-note.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Fold from "../forms/fold";

export default class RuleNote extends Component {
  @tracked
  unfolded = false;

  @action
  toggle() {
    this.unfolded = !this.unfolded;
  }

  static {
    template(
      `<Fold
  class="binding-vote__rule"
  @label={{i18n "binding_vote.rule_note.title"}}
  @buttonClass="btn-link binding-vote__rule-button"
  @unfolded={{this.unfolded}}
  @toggle={{this.toggle}}
>
  <p>
    {{#if @text.name}}
      <strong>{{@text.name}}.</strong>
    {{/if}}
    {{@text.sentence}}
  </p>
  <p>{{@text.reading}}</p>
  <p>{{i18n "binding_vote.rule_note.non_binding"}}</p>
  <p>{{i18n "binding_vote.rule_note.who_binds"}}</p>
</Fold>`,
      {
        component: this,
        scope: () => ({ Fold, i18n }),
      }
    );
  }
}
