// Generated from src/discourse/components/binding-voters/roster/person.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import MarkButton from "../mark-button";
import LiftButton from "./lift-button";
import Why from "./why";

export default class RosterPerson extends Component {
  get missing() {
    const { vote } = this.args;
    const key = vote.outcome === null ? "not_yet" : "not_voted";
    return i18n(`binding_vote.roster.${key}`);
  }
  /** Nothing marks an account that is gone. */

  get somebody() {
    const { user, name } = this.args.person;
    return !!(user || name);
  }

  get name() {
    return this.args.person.name ?? void 0;
  }

  static {
    template(
      `<li class="binding-vote__person">
  <span class="binding-vote__voter-name">
    {{#if @person.user}}
      <DUserLink @user={{@person.user}}>
        {{dAvatar @person.user imageSize="tiny"}}
        {{@person.user.username}}
      </DUserLink>
    {{else if @person.name}}
      {{@person.name}}
    {{else}}
      {{i18n "binding_vote.voters.deleted_account"}}
    {{/if}}
  </span>
  {{#if @person.ballot}}
    <span class="binding-vote__voter-choice">{{@person.ballot}}</span>
  {{else}}
    <span class="binding-vote__missing">{{this.missing}}</span>
  {{/if}}
  <Why @person={{@person}} @closed={{@vote.closedAt}} />
  {{#if this.somebody}}
    <span class="binding-vote__person-actions">
      <MarkButton
        @vote={{@vote}}
        @username={{@person.user.username}}
        @name={{this.name}}
        @binding={{@person.binding}}
      />
      {{#if @person.mark}}
        <LiftButton @vote={{@vote}} @mark={{@person.mark}} />
      {{/if}}
    </span>
  {{/if}}
</li>`,
      {
        component: this,
        scope: () => ({
          DUserLink,
          dAvatar,
          i18n,
          Why,
          MarkButton,
          LiftButton,
        }),
      }
    );
  }
}
