// Generated from src/discourse/components/replies/reply-link.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { replyURL } from "../../lib/replies/reply-url";

export default class ReplyLink extends Component {
  get href() {
    return replyURL(this.args.topicId, this.args.number);
  }

  get text() {
    return i18n("binding_vote.reply.link", {
      number: this.args.number,
    });
  }

  static {
    template(`<a href={{this.href}} ...attributes>{{this.text}}</a>`, {
      component: this,
      scope: () => ({}),
    });
  }
}
