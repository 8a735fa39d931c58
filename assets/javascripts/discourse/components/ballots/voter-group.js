// Generated from src/discourse/components/ballots/voter-group.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { i18n } from "discourse-i18n";
import { total } from "../../lib/tally";
import Voter from "./voter";

export default class VoterGroup extends Component {
  get heading() {
    return i18n(this.args.label, {
      count: total(this.args.counts),
    });
  }

  static {
    template(
      `<h3 class="binding-vote__group" aria-level={{if @nested "4"}}>
  {{this.heading}}
</h3>
<ul class="binding-vote__group-list">
  {{#each @ballots key="id" as |ballot|}}
    <Voter @ballot={{ballot}} @vote={{@vote}} />
  {{/each}}
</ul>`,
      {
        component: this,
        scope: () => ({ Voter }),
      }
    );
  }
}
