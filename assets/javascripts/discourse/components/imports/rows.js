// Generated from src/discourse/components/imports/rows.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import { action } from "@ember/object";
import DButton from "discourse/ui-kit/d-button";
import { i18n } from "discourse-i18n";
import Row from "./row/row";

export default class Rows extends Component {
  get choosable() {
    return this.args.group.rows.filter(({ choosable }) => choosable);
  }

  get several() {
    return this.choosable.length > 1;
  }

  get allLabel() {
    const { label } = this.args;
    return i18n("binding_vote.import.choose.all_of", {
      group: label,
    });
  }

  get noneLabel() {
    const { label } = this.args;
    return i18n("binding_vote.import.choose.none_of", {
      group: label,
    });
  }

  @action
  choose(chosen) {
    this.choosable.forEach((row) => row.choose(chosen));
  }

  static {
    template(
      `{{#if this.several}}
  <div class="binding-vote-import__all">
    <DButton
      class="btn-default btn-small"
      @label="binding_vote.import.choose.all"
      @translatedAriaLabel={{this.allLabel}}
      @action={{fn this.choose true}}
    />
    <DButton
      class="btn-default btn-small"
      @label="binding_vote.import.choose.none"
      @translatedAriaLabel={{this.noneLabel}}
      @action={{fn this.choose false}}
    />
  </div>
{{/if}}
<ul class="binding-vote-import__rows" aria-label={{@label}}>
  {{#each @group.rows key="key" as |row|}}
    <Row @row={{row}} @found={{@found}} @vote={{@vote}} />
  {{/each}}
</ul>`,
      {
        component: this,
        scope: () => ({ DButton, fn, Row }),
      }
    );
  }
}
