// Generated from src/discourse/components/binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { modifier } from "ember-modifier";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { shownFaces } from "../lib/ballots/faces";
import { SIDE } from "../lib/tally";
import CopyBadge from "./badge/copy-badge";
import BallotBox from "./ballots/ballot-box";
import Voters from "./ballots/voters";
import Roster from "./binding-voters/roster";
import Bundle from "./bundle";
import VoteExport from "./exports/vote-export";
import RuleNote from "./tally/rule-note";
import Tally from "./tally/tally";
import Verdict from "./tally/verdict";
import Timeline from "./timeline/timeline";
import Head from "./votes/head";
import Matter from "./votes/matter";
import Summary from "./votes/summary";

export default class BindingVote extends Component {
  @service
  bindingVoteClock;

  @service
  currentUser;
  /** The focus that was on one's ballot goes to the subject once there is no ballot to cast. */

  keepFocus = modifier((element, [ended]) => {
    const lost = this.#focused?.isConnected === false;
    if (ended && lost && document.activeElement === document.body) {
      element.querySelector(".binding-vote__subject")?.focus();
    }
  });

  #focused;
  #everManaged = this.#manages;

  get ended() {
    return this.bindingVoteClock.timeLeft(this.args.vote) === null;
  }

  get faces() {
    const { binding, binds, faces, ownChoice } = this.args.vote;
    const ownSide = binds && ownChoice && SIDE[ownChoice];
    const of = (side) =>
      shownFaces(faces.known[side], binding[side], this.own, ownSide === side);
    return {
      plus: of("plus"),
      minus: of("minus"),
    };
  }
  /** Once it is there it stays: it says what was done last. */

  get managed() {
    return this.#everManaged || this.#manages;
  }

  get #manages() {
    const { json, management } = this.args.vote;
    return !!json.own.can_manage || management.canPostResult;
  }

  @action
  rememberFocus({ target }) {
    this.#focused = target;
  }

  get own() {
    if (!this.currentUser) {
      return null;
    }
    const { username, avatar_template } = this.currentUser;
    return {
      username,
      avatar_template,
    };
  }

  static {
    template(
      `{{#let (dUniqueId) as |subjectId|}}
  <section
    class="binding-vote"
    aria-labelledby={{subjectId}}
    {{on "focusin" this.rememberFocus}}
    {{this.keepFocus this.ended}}
  >
    <Head @vote={{@vote}} @subjectId={{subjectId}} @nested={{@nested}} />
    {{#if @vote.test}}
      <Bundle @name="details" as |details|>
        <details.TestNote @vote={{@vote}} @topic={{@topic}} />
      </Bundle>
    {{/if}}
    <Verdict @vote={{@vote}} @ended={{this.ended}} />
    <Tally @vote={{@vote}} @faces={{this.faces}} />
    {{#unless this.ended}}
      <BallotBox @vote={{@vote}} />
      {{#if @vote.json.ends_early}}
        <Bundle @name="details" as |details|>
          <details.EarlyEnd @vote={{@vote}} />
        </Bundle>
      {{/if}}
    {{/unless}}
    <Summary @html={{@vote.json.summary}} />
    {{#if @vote.json.links.length}}
      <Bundle @name="details" as |details|>
        <details.Links @links={{@vote.json.links}} />
      </Bundle>
    {{/if}}
    <Matter @vote={{@vote}} />
    {{#if @vote.postEdit}}
      <Bundle @name="details" as |details|>
        <details.PostEdit
          @vote={{@vote}}
          @edit={{@vote.postEdit}}
          @topic={{@topic}}
        />
      </Bundle>
    {{/if}}
    {{#if @vote.asked}}
      <Bundle @name="details" as |details|>
        <details.Asked @vote={{@vote}} />
      </Bundle>
    {{/if}}
    {{#if this.managed}}
      <Bundle @name="managing" as |managing|>
        <managing.Manage
          @vote={{@vote}}
          @ended={{this.ended}}
          @subjectId={{subjectId}}
        />
      </Bundle>
    {{/if}}
    <div class="binding-vote__foot">
      <Voters @vote={{@vote}} @nested={{@nested}} />
      <Timeline @vote={{@vote}} />
      {{#if @vote.keepsRoster}}
        <Bundle @name="keeping" as |keeping|>
          <keeping.Keeping @vote={{@vote}} @ended={{this.ended}} />
        </Bundle>
      {{/if}}
      <Roster @vote={{@vote}} />
      <RuleNote @text={{@vote.json.rule_text}} />
      <VoteExport @vote={{@vote}} />
      <CopyBadge @vote={{@vote}} />
    </div>
  </section>
{{/let}}`,
      {
        component: this,
        scope: () => ({
          dUniqueId,
          on,
          Head,
          Bundle,
          Verdict,
          Tally,
          BallotBox,
          Summary,
          Matter,
          Voters,
          Timeline,
          Roster,
          RuleNote,
          VoteExport,
          CopyBadge,
        }),
      }
    );
  }
}
