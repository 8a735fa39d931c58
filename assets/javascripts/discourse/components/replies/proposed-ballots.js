// Generated from src/discourse/components/replies/proposed-ballots.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import Submission from "../../lib/forms/submission";
import ProposedBallotList from "../../lib/replies/proposed-ballot-list";
import Panel from "../forms/panel";
import AcceptAll from "./accept-all";
import ProposedBallotRow from "./proposed-ballot-row";

export default class ProposedBallots extends Component {
  @tracked
  used = false;

  @tracked
  done = "";

  @tracked
  refusals = /* @__PURE__ */ new Map();

  request = new Submission("binding_vote.waiting.not_loaded");
  refusalOf = ({ id }) => this.refusals.get(id);
  find = () => this.list;

  get list() {
    return this.args.vote.panels.of(ProposedBallotList);
  }

  get offered() {
    const { vote, ended } = this.args;
    return vote.keepsRoster && !ended && (this.used || vote.proposedCount > 0);
  }

  get label() {
    return i18n("binding_vote.waiting.button", {
      count: this.args.vote.proposedCount,
    });
  }

  get empty() {
    return this.list.ballots !== null && this.list.waiting.length === 0;
  }
  /** Where there are more than a list has. */

  get rest() {
    const listed = this.list.waiting.length;
    return listed > 0 && this.args.vote.proposedCount > listed
      ? i18n("binding_vote.waiting.rest", {
          count: listed,
        })
      : null;
  }

  @action
  toggled() {
    this.used = true;
    this.done = "";
    this.refusals = /* @__PURE__ */ new Map();
  }

  @action
  refuse(refused) {
    this.refusals = new Map(refused.map(({ id, error }) => [id, error]));
  }

  @action
  tell(done) {
    this.done = done;
  }

  static {
    template(
      `{{#if this.offered}}
  {{#let (dUniqueId) as |headingId|}}
    <Panel
      class="binding-vote__waiting"
      role="region"
      aria-labelledby={{headingId}}
      @label={{this.label}}
      @buttonClass="btn-link binding-vote__waiting-button"
      @list={{this.find}}
      @request={{this.request}}
      @loading={{this.request.saving}}
      @toggled={{this.toggled}}
    >
      <:body>
        <h3 id={{headingId}} class="binding-vote__group">
          {{i18n "binding_vote.waiting.title"}}
        </h3>
        <p class="binding-vote__hint">
          {{i18n "binding_vote.waiting.meaning"}}
        </p>
        {{#if this.list.ballots.length}}
          <ul
            class="binding-vote__group-list"
            aria-labelledby={{headingId}}
          >
            {{#each this.list.ballots key="id" as |proposed|}}
              <ProposedBallotRow
                @proposed={{proposed}}
                @vote={{@vote}}
                @refusal={{this.refusalOf proposed}}
                @tell={{this.tell}}
              />
            {{/each}}
          </ul>
          <AcceptAll
            @vote={{@vote}}
            @tell={{this.tell}}
            @refuse={{this.refuse}}
          />
        {{/if}}
        {{! There before it says anything, so that it is heard. }}
        <p class="binding-vote__hint" role="status">
          {{this.done}}
          {{#if this.empty}}{{i18n "binding_vote.waiting.none"}}{{/if}}
          {{this.rest}}
        </p>
      </:body>
    </Panel>
  {{/let}}
{{/if}}`,
      {
        component: this,
        scope: () => ({ dUniqueId, Panel, i18n, ProposedBallotRow, AcceptAll }),
      }
    );
  }
}
