// Generated from src/discourse/components/recorded-ballots/person-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import { NAME_LIMIT } from "../../lib/forms/limits";
import TextField from "../forms/text-field";

export default class PersonField extends Component {
  get offers() {
    const { people, person } = this.args.form;
    return people.offers(person.value);
  }
  /** Under whom it is recorded, before it is. */

  get says() {
    const { account, plain } = this.args.form;
    if (plain) {
      return i18n("binding_vote.record_ballot.plain_name");
    }
    return account
      ? i18n("binding_vote.record_ballot.account", {
          username: account,
        })
      : "";
  }

  @action
  choose(user, event) {
    const { people, person } = this.args.form;
    const offer = event.currentTarget;
    const field = offer.closest(".binding-vote-form__field");
    person.choose(user.username);
    people.take(user);
    field?.querySelector("input")?.focus();
  }

  static {
    template(
      `<TextField
  @field={{@form.person}}
  maxlength={{NAME_LIMIT}}
  autocomplete="off"
  autocapitalize="off"
  ...attributes
>
  {{#if this.offers.length}}
    <ul
      class="binding-vote-form__offers"
      aria-label={{i18n "binding_vote.record_ballot.offers"}}
    >
      {{#each this.offers key="username" as |user|}}
        <li>
          <button
            type="button"
            class="btn btn-flat btn-small"
            {{on "click" (fn this.choose user)}}
          >
            {{dAvatar user imageSize="tiny"}}
            <b>{{user.username}}</b>
            {{user.name}}
          </button>
        </li>
      {{/each}}
    </ul>
  {{/if}}
  {{! There before it says anything, so that it is heard. }}
  <p class="binding-vote-form__person" role="status">{{this.says}}</p>
</TextField>`,
      {
        component: this,
        scope: () => ({ TextField, NAME_LIMIT, i18n, on, fn, dAvatar }),
      }
    );
  }
}
