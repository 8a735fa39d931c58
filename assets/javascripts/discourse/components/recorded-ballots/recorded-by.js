// Generated from src/discourse/components/recorded-ballots/recorded-by.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { recordedReply } from "../../lib/recorded-ballots/source-name";
import ReplyLink from "../replies/reply-link";
import SourceLink from "./source-link";

export default class RecordedBy extends Component {
  get text() {
    const { by } = this.args.recorded;
    return by
      ? i18n("binding_vote.recorded.by", {
          username: by,
        })
      : i18n("binding_vote.recorded.by_deleted_account");
  }

  get reply() {
    return recordedReply(this.args.ballot);
  }

  static {
    template(
      `{{this.text}}
{{#if this.reply~}}
  <ReplyLink
    class="binding-vote__source"
    @topicId={{@topicId}}
    @number={{this.reply}}
  />
{{~else if @recorded.url~}}
  <SourceLink @url={{@recorded.url}} />
{{~else~}}
  {{i18n "binding_vote.recorded.reply_gone"}}
{{~/if~}}`,
      {
        component: this,
        scope: () => ({ ReplyLink, SourceLink, i18n }),
      }
    );
  }
}
