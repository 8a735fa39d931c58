// Generated from src/discourse/components/recorded-ballots/thread/reply.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dAgeWithTooltip from "discourse/ui-kit/helpers/d-age-with-tooltip";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import { i18n } from "discourse-i18n";
import { claimDiffers } from "../../../lib/replies/claim";
import { replyURL } from "../../../lib/replies/reply-url";

export default class ThreadReply extends Component {
  get typed() {
    return this.args.reply.typed ?? i18n("binding_vote.thread.undecided");
  }

  get claim() {
    const { claims_binding, binding } = this.args.reply;
    return claimDiffers(claims_binding, binding, "thread.claims");
  }

  get href() {
    const { reply, topicId } = this.args;
    return replyURL(topicId, reply.post_number);
  }

  get link() {
    const number = this.args.reply.post_number;
    return i18n("binding_vote.reply.link", {
      number,
    });
  }

  static {
    template(
      `<li class="binding-vote__voter">
  <span class="binding-vote__voter-choice" dir="ltr">{{this.typed}}</span>
  <span class="binding-vote-thread__whose">
    {{dAvatar @reply.user imageSize="tiny"}}
    <b>{{@reply.user.username}}</b>
    {{! What is filled in in a form stays, and so does what is read here. }}
    <a
      class="binding-vote__source"
      href={{this.href}}
      target="_blank"
      rel="noopener noreferrer"
    >{{this.link}}</a>
    {{#if this.claim}}<span>{{this.claim}}</span>{{/if}}
  </span>
  <span class="binding-vote__voter-time">
    {{dAgeWithTooltip @reply.created_at}}
  </span>
</li>`,
      {
        component: this,
        scope: () => ({ dAvatar, dAgeWithTooltip }),
      }
    );
  }
}
