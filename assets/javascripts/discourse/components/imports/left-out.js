// Generated from src/discourse/components/imports/left-out.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import LeftOutGroup from "./left-out-group";

export default class LeftOut extends Component {
  get title() {
    const { leftOutCount } = this.args.found;
    return i18n("binding_vote.import.groups.left_out", {
      count: leftOutCount,
    });
  }

  static {
    template(
      `{{#if @found.leftOut.length}}
  {{#let (dUniqueId) as |headingId|}}
    <section aria-labelledby={{headingId}}>
      <h2 id={{headingId}} class="binding-vote-import__heading">
        {{this.title}}
      </h2>
      <div class="binding-vote-import__folds">
        {{#each @found.leftOut key="problem" as |group|}}
          <LeftOutGroup
            @group={{group}}
            @found={{@found}}
            @vote={{@vote}}
          />
        {{/each}}
      </div>
    </section>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, LeftOutGroup }),
      }
    );
  }
}
