// Generated from src/discourse/components/recorded-ballots/source-link.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { isPostHere, sourceName } from "../../lib/recorded-ballots/source-name";

export default class SourceLink extends Component {
  get text() {
    const { url } = this.args;
    return isPostHere(url)
      ? i18n("binding_vote.recorded.reply_here")
      : sourceName(url);
  }

  static {
    template(
      `<a
  class="binding-vote__source"
  href={{@url}}
  title={{@url}}
  rel="nofollow ugc noopener"
>{{this.text}}</a>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
