// Generated from src/discourse/components/binding-vote/source-link.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { sourceName } from "../../lib/source-name";

export default class SourceLink extends Component {
  get text() {
    return sourceName(this.args.url);
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
