// Generated from src/discourse/components/binding-vote/voter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import getURL from "discourse/lib/get-url";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import BallotHistory from "./ballot-history";
import LinkedText from "./linked-text";
import MarkButton from "./mark-button";
import Recorded from "./recorded";

export default class Voter extends Component {
  /** The forum finds a topic by its id, whatever stands in the place of its slug. */
  get replyURL() {
    const { ballot, vote } = this.args;
    return getURL(`/t/-/${vote.json.topic_id}/${ballot.reply}`);
  }

  get replyLabel() {
    return i18n("binding_vote.reply.link", {
      number: this.args.ballot.reply,
    });
  }

  static {
    template(
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
    {{else if @ballot.name}}
      <b>{{@ballot.name}}</b>
      {{i18n "binding_vote.voters.no_account"}}
    {{else}}
      {{i18n "binding_vote.voters.deleted_account"}}
    {{/if}}
  </span>
  {{#if @ballot.reason}}
    <q class="binding-vote__voter-reason"><LinkedText
        @text={{@ballot.reason}}
      /></q>
  {{/if}}
  {{#if @ballot.reply}}
    <a class="binding-vote__voter-reply" href={{this.replyURL}}>
      {{this.replyLabel}}
    </a>
  {{/if}}
  {{#if @ballot.recorded}}
    <Recorded
      @ballot={{@ballot}}
      @recorded={{@ballot.recorded}}
      @vote={{@vote}}
    />
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
  {{else if @ballot.name}}
    <MarkButton
      @vote={{@vote}}
      @name={{@ballot.name}}
      @binding={{@ballot.binding}}
    />
  {{/if}}
</li>`,
      {
        component: this,
        scope: () => ({
          DUserLink,
          dAvatar,
          i18n,
          LinkedText,
          Recorded,
          BallotHistory,
          dAgeWithTooltip,
          MarkButton,
        }),
      }
    );
  }
}
