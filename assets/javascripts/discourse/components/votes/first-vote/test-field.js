// Generated from src/discourse/components/votes/first-vote/test-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { on } from "@ember/modifier";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const TestField = template(
  `{{#let (dUniqueId) as |hintId|}}
  <div class="binding-vote-form__field">
    <label class="binding-vote-form__option">
      <input
        type="checkbox"
        checked={{@field.value}}
        aria-describedby={{hintId}}
        {{on "change" @field.read}}
      />
      <span>{{i18n "binding_vote.test.field"}}</span>
    </label>
    <p id={{hintId}} class="binding-vote-form__hint">
      {{i18n "binding_vote.test.hint"}}
    </p>
  </div>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, on, i18n }),
  }
);

export default TestField;
