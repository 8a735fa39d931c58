// Generated from src/discourse/components/imports/source-help.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const KINDS = [
  {
    name: "mailbox",
  },
  {
    name: "mails",
  },
  {
    name: "github",
    example: "gh issue view 123 --json comments",
  },
  {
    name: "table",
    example:
      'name,choice,reason,link,time\nAda Lovelace,+1,"It works.",https://lists.apache.org/thread/abc,2026-11-20T10:00:00Z',
  },
];

function text(name, part) {
  return i18n(`binding_vote.import.help.${name}.${part}`);
}

const SourceHelp = template(
  `<details class="binding-vote-import__help">
  <summary>{{i18n "binding_vote.import.help.title"}}</summary>
  <dl>
    {{#each KINDS key="name" as |kind|}}
      <dt>{{text kind.name "what"}}</dt>
      <dd>
        {{text kind.name "how"}}
        {{#if kind.example}}
          <pre dir="ltr"><code>{{kind.example}}</code></pre>
        {{/if}}
      </dd>
    {{/each}}
  </dl>
</details>`,
  {
    scope: () => ({ i18n, KINDS, text }),
  }
);

export default SourceHelp;
