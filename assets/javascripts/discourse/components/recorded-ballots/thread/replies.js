// Generated from src/discourse/components/recorded-ballots/thread/replies.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import ThreadReply from "./reply";

export default class ThreadReplies extends Component {
  get groups() {
    return this.args.found.groups.map(({ fate, replies }) => ({
      fate,
      replies,
      heading: i18n(`binding_vote.thread.groups.${fate}`, {
        count: replies.length,
      }),
    }));
  }

  static {
    template(
      `{{#each this.groups key="fate" as |group|}}
  <h3 class="binding-vote__group" aria-level={{@level}}>
    {{group.heading}}
  </h3>
  <ul class="binding-vote__group-list" aria-label={{group.heading}}>
    {{#each group.replies key="post_number" as |reply|}}
      <ThreadReply @reply={{reply}} @topicId={{@topicId}} />
    {{/each}}
  </ul>
{{/each}}`,
      {
        component: this,
        scope: () => ({ ThreadReply }),
      }
    );
  }
}
