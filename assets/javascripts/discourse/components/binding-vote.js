// Generated from src/discourse/components/binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import CopyBadge from "./badge/copy-badge";
import BallotBox from "./ballots/ballot-box";
import Voters from "./ballots/voters";
import Roster from "./binding-voters/roster";
import VoteExport from "./exports/vote-export";
import RecordBallot from "./recorded-ballots/record-ballot";
import ProposedBallots from "./replies/proposed-ballots";
import RuleNote from "./tally/rule-note";
import Tally from "./tally/tally";
import Verdict from "./tally/verdict";
import Asked from "./votes/asked";
import Head from "./votes/head";
import Links from "./votes/links";
import Manage from "./votes/manage";
import PostEdit from "./votes/post-edit";
import Summary from "./votes/summary";

export default class BindingVote extends Component {
  @service
  bindingVoteClock;

  get ended() {
    return this.bindingVoteClock.timeLeft(this.args.vote) === null;
  }

  static {
    template(
      `{{#let (dUniqueId) as |subjectId|}}
  <section class="binding-vote" aria-labelledby={{subjectId}}>
    <Head @vote={{@vote}} @subjectId={{subjectId}} @nested={{@nested}} />
    <Summary @html={{@vote.json.summary}} />
    <Links @links={{@vote.json.links}} />
    {{#if @vote.postEdit}}
      <PostEdit
        @vote={{@vote}}
        @edit={{@vote.postEdit}}
        @topic={{@topic}}
      />
    {{/if}}
    <Verdict @vote={{@vote}} @ended={{this.ended}} />
    <Tally @vote={{@vote}} />
    {{#unless this.ended}}
      <BallotBox @vote={{@vote}} />
    {{/unless}}
    <Asked @vote={{@vote}} />
    <Manage
      @vote={{@vote}}
      @ended={{this.ended}}
      @subjectId={{subjectId}}
    />
    <div class="binding-vote__foot">
      <Voters @vote={{@vote}} @nested={{@nested}} />
      <RecordBallot @vote={{@vote}} @ended={{this.ended}} />
      <ProposedBallots @vote={{@vote}} @ended={{this.ended}} />
      <Roster @vote={{@vote}} />
      <RuleNote @rule={{@vote.json.rule}} />
      <VoteExport @vote={{@vote}} />
      <CopyBadge @vote={{@vote}} />
    </div>
  </section>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          Head,
          Summary,
          Links,
          PostEdit,
          Verdict,
          Tally,
          BallotBox,
          Asked,
          Manage,
          Voters,
          RecordBallot,
          ProposedBallots,
          Roster,
          RuleNote,
          VoteExport,
          CopyBadge,
        }),
      }
    );
  }
}
