// Generated from src/discourse/components/tally/rule-line.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const RuleLine = template(
  `<dl class="binding-vote-form__field">
  <dt>{{i18n "binding_vote.form.rule.label"}}</dt>
  <dd aria-live="polite">
    {{#if @text.name}}
      {{@text.name}}
      <span class="binding-vote-form__hint">{{@text.sentence}}</span>
    {{else}}
      {{@text.sentence}}
    {{/if}}
  </dd>
</dl>`,
  {
    scope: () => ({ i18n }),
  }
);

export default RuleLine;
