// Generated from src/discourse/components/imports/row/message-text.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const MessageText = template(
  `{{#if @text}}
  <details class="binding-vote-import__excerpt">
    <summary>
      <span dir="auto">{{@text}}</span>
    </summary>
    {{#if @reason}}
      <p>
        {{i18n "binding_vote.import.reason"}}
        <q dir="auto">{{@reason}}</q>
      </p>
    {{/if}}
  </details>
{{/if}}`,
  {
    scope: () => ({ i18n }),
  }
);

export default MessageText;
