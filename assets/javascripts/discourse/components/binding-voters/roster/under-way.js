// Generated from src/discourse/components/binding-voters/roster/under-way.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const UnderWay = template(
  `{{#if @change.left}}
  {{i18n "binding_vote.roster.under_way" count=@change.left}}
{{else}}
  {{i18n "binding_vote.roster.all_done"}}
{{/if}}`,
  {
    scope: () => ({ i18n }),
  }
);

export default UnderWay;
