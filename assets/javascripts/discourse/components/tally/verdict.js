// Generated from src/discourse/components/tally/verdict.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { standing } from "../../lib/tally/standing";
import { verdict } from "../../lib/tally/verdict";
import { verdictText } from "../../lib/tally/verdict-text";
import { consequence } from "../../lib/votes/consequence";
import LinkedText from "../linked-text";

export default class Verdict extends Component {
  get phrases() {
    const { vote, ended } = this.args;
    const { outcome, judgement, binding } = vote;
    const stands = standing({
      outcome,
      ended,
      judgement,
    });
    return verdict(stands, judgement, binding, vote);
  }

  get headline() {
    return verdictText(this.phrases[0]);
  }

  get detail() {
    return this.phrases.slice(1).map(verdictText).join(" ");
  }

  get consequence() {
    const { json, outcome } = this.args.vote;
    return outcome && consequence(json, outcome);
  }

  static {
    template(
      `<p class="binding-vote__verdict" role="status">
  <strong>{{this.headline}}</strong>
  {{this.detail}}
  {{#if this.consequence}}
    <span class="binding-vote__consequence">{{this.consequence}}</span>
  {{/if}}
  {{#if @vote.cancelReason}}
    <span class="binding-vote__cancel-reason">
      {{i18n "binding_vote.cancel.reason"}}
      <q><LinkedText @text={{@vote.cancelReason}} /></q>
    </span>
  {{/if}}
</p>`,
      {
        component: this,
        scope: () => ({ i18n, LinkedText }),
      }
    );
  }
}
