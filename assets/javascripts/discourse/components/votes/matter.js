// Generated from src/discourse/components/votes/matter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import DUserLink from "discourse/ui-kit/d-user-link";
import { i18n } from "discourse-i18n";
import Bundle from "../bundle";

const Matter = template(
  `<div class="binding-vote__matter">
  {{#if @vote.json.decides}}
    <p class="binding-vote__decides">{{@vote.json.decides}}</p>
  {{/if}}
  {{#if @vote.json.details}}
    <Bundle @name="details" as |bundle|>
      <bundle.Details @details={{@vote.json.details}} />
    </Bundle>
  {{/if}}
  {{#if @vote.json.opened_by}}
    <p class="binding-vote__opener">
      {{i18n "binding_vote.opened_by"}}
      <DUserLink @user={{@vote.json.opened_by}}>
        {{@vote.json.opened_by.username}}
      </DUserLink>
    </p>
  {{/if}}
</div>`,
  {
    scope: () => ({ Bundle, i18n, DUserLink }),
  }
);

export default Matter;
