// Generated from src/discourse/components/tally/tally.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { trustHTML } from "@ember/template";
import { i18n } from "discourse-i18n";
import { bar } from "../../lib/tally/bar";
import Counts from "./counts";

export default class Tally extends Component {
  get bar() {
    return bar(this.args.vote.binding, this.args.vote.json.rule);
  }

  get barStyle() {
    const { plus, minus, mark } = this.bar;
    return trustHTML(`--plus: ${plus}%; --minus: ${minus}%; --mark: ${mark}%`);
  }

  get fraction() {
    const { plusPerMinus } = this.args.vote.json.rule;
    return `${plusPerMinus}/${plusPerMinus + 1}`;
  }

  get hasMark() {
    return this.bar.mark !== null;
  }

  get barLabel() {
    const { plus, minus } = this.args.vote.binding;
    return i18n("binding_vote.bar", {
      plus,
      minus,
    });
  }

  static {
    template(
      `<div class="binding-vote__tally">
  <div
    class="binding-vote__bar"
    role="img"
    aria-label={{this.barLabel}}
    style={{this.barStyle}}
  >
    <span class="binding-vote__bar-plus"></span>
    <span class="binding-vote__bar-minus"></span>
    {{#if this.hasMark}}
      <span class="binding-vote__bar-mark">{{this.fraction}}</span>
    {{/if}}
  </div>
  <dl class="binding-vote__counts">
    <Counts
      class="--binding"
      @label={{i18n "binding_vote.binding"}}
      @counts={{@vote.binding}}
    />
    <Counts
      @label={{i18n "binding_vote.non_binding"}}
      @counts={{@vote.nonBinding}}
    />
  </dl>
</div>`,
      {
        component: this,
        scope: () => ({ Counts, i18n }),
      }
    );
  }
}
