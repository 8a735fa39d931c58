// Generated from src/discourse/components/replies/reply-field.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { modifier } from "ember-modifier";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";
import Submission from "../../lib/forms/submission";
import { findReplies } from "../../lib/replies/reply-api";
import worded from "../../lib/worded";

export default class ReplyField extends Component {
  @tracked
  replies = [];

  request = new Submission();

  load = modifier((_element, [voteId]) => {
    this.request.send(async () => {
      this.replies = await findReplies(voteId);
    });
  });
  /** One's own replies, and the one that the ballot points to, which may be another. */

  get options() {
    const { reply } = this.args.draft;
    const own = this.replies.map(option);
    const others =
      reply === "" || own.some(({ value }) => value === reply)
        ? []
        : [
            {
              value: reply,
              label: other(reply),
            },
          ];
    return [...others, ...own].map(({ value, label }) => ({
      value,
      label,
      chosen: value === reply,
    }));
  }

  @action
  choose(event) {
    this.args.draft.chooseReply(event.target.value);
  }

  static {
    template(
      `{{#let (dUniqueId) as |id|}}
  <div class="binding-vote__reply" {{this.load @voteId}}>
    {{#if this.options}}
      <label for={{id}}>{{i18n "binding_vote.reply.label"}}</label>
      <select
        id={{id}}
        class="d-select d-native-select"
        {{on "change" this.choose}}
      >
        <option value="">{{i18n "binding_vote.reply.none"}}</option>
        {{#each this.options key="value" as |reply|}}
          <option
            value={{reply.value}}
            selected={{reply.chosen}}
          >{{reply.label}}</option>
        {{/each}}
      </select>
    {{/if}}
    {{#if this.request.error}}
      <p class="alert alert-error" role="alert">{{this.request.error}}</p>
    {{/if}}
  </div>
{{/let}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, i18n, on }),
      }
    );
  }
}

function option({ post_number, excerpt, created_at }) {
  return {
    value: String(post_number),
    label: worded("binding_vote.reply.option", {
      number: post_number,
      excerpt,
      date: dateText(new Date(created_at)),
    }),
  };
}

function other(number) {
  return i18n("binding_vote.reply.other", {
    number,
  });
}
