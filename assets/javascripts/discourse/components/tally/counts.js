// Generated from src/discourse/components/tally/counts.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { i18n } from "discourse-i18n";

const Counts = template(
  `<div class="binding-vote__count-group" ...attributes>
  <dt>{{@label}}</dt>
  <dd>{{i18n "binding_vote.choices.plus"}} <b>{{@counts.plus}}</b></dd>
  <dd>{{i18n "binding_vote.choices.zero"}} <b>{{@counts.zero}}</b></dd>
  <dd>{{i18n "binding_vote.choices.minus"}} <b>{{@counts.minus}}</b></dd>
</div>`,
  {
    scope: () => ({ i18n }),
  }
);

export default Counts;
