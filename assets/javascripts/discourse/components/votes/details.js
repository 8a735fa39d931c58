// Generated from src/discourse/components/votes/details.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { shownLinks } from "../../lib/votes/discussion-links";

export default class Details extends Component {
  get details() {
    return this.args.details.map(({ label, value, type }) => ({
      label,
      value,
      link: type === "link" ? shownLinks([value])[0] : null,
    }));
  }

  static {
    template(
      `<dl class="binding-vote__details">
  {{#each this.details key="label" as |detail|}}
    <div>
      <dt>{{detail.label}}</dt>
      <dd dir="auto">
        {{#if detail.link}}
          <a
            href={{detail.link.href}}
            rel="nofollow ugc noopener"
            dir="ltr"
          >{{detail.link.text}}</a>
        {{else}}
          {{detail.value}}
        {{/if}}
      </dd>
    </div>
  {{/each}}
</dl>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
