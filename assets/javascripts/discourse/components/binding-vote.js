// Generated from src/discourse/components/binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import BallotBox from "./binding-vote/ballot-box";
import Head from "./binding-vote/head";
import Manage from "./binding-vote/manage";
import Roster from "./binding-vote/roster";
import RuleNote from "./binding-vote/rule-note";
import Summary from "./binding-vote/summary";
import Tally from "./binding-vote/tally";
import Verdict from "./binding-vote/verdict";
import Voters from "./binding-vote/voters";

export default class BindingVote extends Component {
  @service
  bindingVotes;

  get ended() {
    return this.bindingVotes.timeLeft(this.args.vote) === null;
  }

  static {
    template(
      `{{#let (dUniqueId) as |subjectId|}}
  <section class="binding-vote" aria-labelledby={{subjectId}}>
    <Head @vote={{@vote}} @subjectId={{subjectId}} />
    <Summary @html={{@vote.json.summary}} />
    <Verdict @vote={{@vote}} @ended={{this.ended}} />
    <Tally @vote={{@vote}} />
    {{#unless this.ended}}
      <BallotBox @vote={{@vote}} />
    {{/unless}}
    <Manage
      @vote={{@vote}}
      @ended={{this.ended}}
      @subjectId={{subjectId}}
    />
    <div class="binding-vote__foot">
      <Voters @vote={{@vote}} />
      <Roster @vote={{@vote}} />
      <RuleNote @rule={{@vote.json.rule}} />
    </div>
  </section>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          Head,
          Summary,
          Verdict,
          Tally,
          BallotBox,
          Manage,
          Voters,
          Roster,
          RuleNote,
        }),
      }
    );
  }
}
