// Generated from src/discourse/components/votes/links.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { shownLinks } from "../../lib/votes/discussion-links";

export default class Links extends Component {
  get links() {
    return shownLinks(this.args.links);
  }

  static {
    template(
      `{{#if this.links.length}}
  {{#let (dUniqueId) as |labelId|}}
    <div class="binding-vote__links">
      <h3 id={{labelId}} class="binding-vote__group">
        {{i18n "binding_vote.links"}}
      </h3>
      <ul aria-labelledby={{labelId}}>
        {{#each this.links as |link|}}
          <li>
            <a href={{link.href}} rel="nofollow ugc noopener" dir="ltr">
              {{link.text}}
            </a>
          </li>
        {{/each}}
      </ul>
    </div>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, i18n }),
      }
    );
  }
}
