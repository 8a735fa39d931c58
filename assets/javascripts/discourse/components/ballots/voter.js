// Generated from src/discourse/components/ballots/voter.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import { recordedReply } from "../../lib/recorded-ballots/source-name";
import MarkButton from "../binding-voters/mark-button";
import LinkedText from "../linked-text";
import Recorded from "../recorded-ballots/recorded";
import ReplyLink from "../replies/reply-link";
import ReplySays from "../replies/reply-says";
import BallotHistory from "./ballot-history";

export default class Voter extends Component {
  /** Where it is argued; of what was recorded from a reply, that says which. */
  get reply() {
    const { ballot } = this.args;
    return recordedReply(ballot) ? void 0 : ballot.reply;
  }

  static {
    template(
      `<li class="binding-vote__voter">
  <span class="binding-vote__voter-choice" dir="ltr">
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
  {{#if this.reply}}
    <ReplyLink
      class="binding-vote__voter-reply"
      @topicId={{@vote.json.topic_id}}
      @number={{this.reply}}
    />
  {{/if}}
  {{#if @ballot.recorded}}
    <Recorded
      @ballot={{@ballot}}
      @recorded={{@ballot.recorded}}
      @vote={{@vote}}
    />
  {{/if}}
  <ReplySays @ballot={{@ballot}} />
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
          ReplyLink,
          Recorded,
          ReplySays,
          BallotHistory,
          dAgeWithTooltip,
          MarkButton,
        }),
      }
    );
  }
}
