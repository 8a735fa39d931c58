// Generated from src/discourse/components/binding-voters/unknown-names.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { fn, hash } from "@ember/helper";
import EmailGroupUserChooser from "discourse/select-kit/components/email-group-user-chooser";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";

const UnknownNames = template(
  `{{#if @found.unknown.length}}
  <fieldset class="binding-vote-form__field">
    <legend>{{i18n "binding_vote.roster.unknown"}}</legend>
    {{#each @found.unknown key="name" as |row|}}
      {{#let (dUniqueId) as |id|}}
        <div
          class="binding-vote-form__unknown"
          role="group"
          aria-labelledby={{id}}
        >
          <bdi id={{id}}>{{row.name}}</bdi>
          <EmailGroupUserChooser
            @value={{row.usernames}}
            @onChange={{fn @identify row.name}}
            @options={{hash
              filterPlaceholder="binding_vote.roster.unknown_placeholder"
            }}
          />
        </div>
      {{/let}}
    {{/each}}
  </fieldset>
{{/if}}`,
  {
    scope: () => ({ i18n, dUniqueId, EmailGroupUserChooser, fn, hash }),
  }
);

export default UnknownNames;
