// Generated from src/discourse/components/binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import BallotBox from "./binding-vote/ballot-box";
import CopyBadge from "./binding-vote/copy-badge";
import FootRecord from "./binding-vote/foot-record";
import Head from "./binding-vote/head";
import Links from "./binding-vote/links";
import Manage from "./binding-vote/manage";
import PostEdit from "./binding-vote/post-edit";
import ProposedBallots from "./binding-vote/proposed-ballots";
import RecordBallot from "./binding-vote/record-ballot";
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
      <FootRecord @vote={{@vote}} />
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
          Manage,
          Voters,
          RecordBallot,
          ProposedBallots,
          Roster,
          RuleNote,
          FootRecord,
          CopyBadge,
        }),
      }
    );
  }
}
