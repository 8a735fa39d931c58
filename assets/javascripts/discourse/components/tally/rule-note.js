// Generated from src/discourse/components/tally/rule-note.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";

export default class RuleNote extends Component {
  get rule() {
    return `binding_vote.rules.${this.args.rule.id}`;
  }

  get name() {
    return i18n(`${this.rule}.name`);
  }

  get literal() {
    return i18n(`${this.rule}.literal`);
  }

  get reading() {
    return i18n(`${this.rule}.reading`);
  }

  static {
    template(
      `<details class="binding-vote__rule">
  <summary>{{i18n "binding_vote.rule_note.title"}}</summary>
  <div class="binding-vote__rule-text">
    <p><strong>{{this.name}}.</strong> {{this.literal}}</p>
    <p>{{this.reading}}</p>
    <p>{{i18n "binding_vote.rule_note.zeros"}}</p>
    <p>{{i18n "binding_vote.rule_note.who_binds"}}</p>
  </div>
</details>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
