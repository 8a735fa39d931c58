// Generated from src/discourse/components/imports/row/message-facts.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { dateText } from "../../../lib/date-text";
import { SIDE } from "../../../lib/tally";

export default class MessageFacts extends Component {
  get choice() {
    const { choice } = this.args.message;
    return choice && i18n(`binding_vote.choices.${SIDE[choice]}`);
  }

  get binds() {
    const { binds, message } = this.args;
    return message.choice && binds !== void 0
      ? i18n(`binding_vote.${binds ? "binding" : "non_binding"}`)
      : null;
  }

  get time() {
    const { cast_at } = this.args.message;
    return cast_at && dateText(new Date(cast_at));
  }

  get linkLabel() {
    return i18n("binding_vote.import.message_of", {
      name: this.args.name,
    });
  }

  static {
    template(
      `<div class="binding-vote-import__facts" ...attributes>
  {{#if this.choice}}
    <span
      class="binding-vote-import__choice"
      dir="ltr"
    >{{this.choice}}</span>
  {{/if}}
  {{#if this.binds}}<span>{{this.binds}}</span>{{/if}}
  {{#if this.time}}<span>{{this.time}}</span>{{/if}}
  {{#if @message.link}}
    <a
      class="binding-vote__source"
      href={{@message.link}}
      title={{@message.link}}
      target="_blank"
      rel="nofollow ugc noopener noreferrer"
      aria-label={{this.linkLabel}}
    >{{i18n "binding_vote.import.message"}}</a>
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
