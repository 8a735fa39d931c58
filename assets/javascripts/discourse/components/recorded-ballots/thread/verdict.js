// Generated from src/discourse/components/recorded-ballots/thread/verdict.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { verdictText } from "../../../lib/tally/verdict-text";

export default class ThreadVerdict extends Component {
  get headline() {
    return verdictText(this.args.found.verdict[0]);
  }

  get detail() {
    return this.args.found.verdict.slice(1).map(verdictText).join(" ");
  }

  static {
    template(
      `<p class="binding-vote__verdict" role="status">
  <strong>{{this.headline}}</strong>
  {{this.detail}}
</p>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
