// Generated from src/admin/components/kinds/editor/rule-said.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { RULE_MEMBERS } from "../../../lib/kinds/kind-form";
import RuleCases from "./rule-cases";

export default class RuleSaid extends Component {
  /** What is wrong with the rule. */
  get problems() {
    const problems = this.args.preview.kind?.problems ?? [];
    return problems
      .filter(({ member }) => RULE_MEMBERS.includes(member))
      .map(({ message }) => message);
  }

  static {
    template(
      `<div class="binding-vote-kinds__said">
  {{! There before it says anything, so that it is heard. }}
  <div role="status">
    {{#if @preview.request.error}}
      <p class="binding-vote-form__error">{{@preview.request.error}}</p>
    {{else}}
      {{#each this.problems as |problem|}}
        <p class="binding-vote-form__error">{{problem}}</p>
      {{else}}
        {{#if @preview.kind.rule}}
          {{#if @preview.kind.rule.name}}
            <b>{{@preview.kind.rule.name}}</b>
          {{/if}}
          <p
            class="binding-vote-kinds__sentence"
          >{{@preview.kind.rule.sentence}}</p>
          {{#each @preview.kind.rule.warnings as |warning|}}
            <p class="binding-vote-kinds__warning">{{warning}}</p>
          {{/each}}
        {{/if}}
      {{/each}}
    {{/if}}
  </div>
  {{#if @preview.kind.rule}}
    <p class="binding-vote-form__hint">{{@preview.kind.rule.reading}}</p>

    <RuleCases
      @table={{@preview.kind.rule.table}}
      @caption={{i18n "binding_vote.admin.kinds.cases.caption"}}
    />

  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ RuleCases, i18n }),
      }
    );
  }
}
