// Generated from src/discourse/components/recorded-ballots/thread/summary.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import isolated from "../../../lib/isolated";
import { SIDE } from "../../../lib/tally";

export default class ThreadSummary extends Component {
  get found() {
    const { count } = this.args.found;
    return i18n("binding_vote.thread.found", {
      count,
    });
  }
  /** Those of which one may doubt. */

  get perhaps() {
    const count = this.args.found.countOf("perhaps");
    return count > 0
      ? i18n("binding_vote.thread.perhaps", {
          count,
        })
      : null;
  }

  get parts() {
    const { found } = this.args;
    const counted = found.choices.map(({ choice, count }) =>
      i18n("binding_vote.thread.times", {
        count,
        choice: isolated(i18n(`binding_vote.choices.${SIDE[choice]}`)),
      })
    );
    const others = ["superseded", "contradicting"]
      .map((fate) => ({
        fate,
        count: found.countOf(fate),
      }))
      .filter(({ count }) => count > 0)
      .map(({ fate, count }) =>
        i18n(`binding_vote.thread.count_${fate}`, {
          count,
        })
      );
    return [...counted, ...others].join(", ");
  }

  static {
    template(
      `<p class="binding-vote-thread__summary">
  {{#if @found.count}}
    {{this.found}}
    {{this.parts}}.
  {{/if}}
  {{this.perhaps}}
  {{#if @found.json.more}}{{i18n "binding_vote.thread.more"}}{{/if}}
</p>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}
