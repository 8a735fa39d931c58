// Generated from src/discourse/components/binding-vote/voter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import BallotHistory from "./ballot-history";
import MarkButton from "./mark-button";

const Voter = template(
  `<li class="binding-vote__voter">
  <span class="binding-vote__voter-choice">
    {{@ballot.typed}}
  </span>
  <span class="binding-vote__voter-name">
    {{#if @ballot.user}}
      <DUserLink @user={{@ballot.user}}>
        {{dAvatar @ballot.user imageSize="tiny"}}
        {{@ballot.user.username}}
      </DUserLink>
    {{else}}
      {{i18n "binding_vote.voters.deleted_account"}}
    {{/if}}
  </span>
  {{#if @ballot.reason}}
    <q class="binding-vote__voter-reason">{{@ballot.reason}}</q>
  {{/if}}
  {{#if @ballot.changes}}
    <BallotHistory @changes={{@ballot.changes}} />
  {{/if}}
  <span class="binding-vote__voter-time">
    {{dAgeWithTooltip @ballot.cast_at}}
  </span>
  {{#if @ballot.user}}
    <MarkButton
      @vote={{@vote}}
      @username={{@ballot.user.username}}
      @binding={{@ballot.binding}}
    />
  {{/if}}
</li>`,
  {
    scope: () => ({
      DUserLink,
      dAvatar,
      i18n,
      BallotHistory,
      dAgeWithTooltip,
      MarkButton,
    }),
  }
);

export default Voter;
