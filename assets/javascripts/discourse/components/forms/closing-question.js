// Generated from src/discourse/components/forms/closing-question.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { modifier } from "ember-modifier";
import DButton from "discourse/ui-kit/d-button";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const focusFirst = modifier((element) =>
  element.querySelector("button")?.focus()
);

const ClosingQuestion = template(
  `{{#let (dUniqueId) as |id|}}
  <div
    class="binding-vote-form__question"
    role="group"
    aria-labelledby={{id}}
    {{focusFirst}}
  >
    <p id={{id}}>
      {{if
        @keep
        (i18n "binding_vote.form.closing.keep_question")
        (i18n "binding_vote.form.closing.question")
      }}
    </p>
    {{#if @keep}}
      <DButton
        class="btn-primary"
        @label="binding_vote.form.closing.keep"
        @action={{@keep}}
      />
    {{/if}}
    <DButton
      class={{if @keep "btn-default" "btn-primary"}}
      @label="binding_vote.form.closing.go_on"
      @action={{@goOn}}
    />
    <DButton
      class="btn-danger"
      @label="binding_vote.form.closing.discard"
      @action={{@discard}}
    />
  </div>
{{/let}}`,
  {
    scope: () => ({ dUniqueId, focusFirst, i18n, DButton }),
  }
);

export default ClosingQuestion;
