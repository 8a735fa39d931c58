// Generated from src/admin/components/finding/site-votes.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import dUniqueId from "discourse/ui-kit/helpers/d-unique-id";
import { i18n } from "discourse-i18n";
import { findVotes } from "../../lib/finding/vote-list-api";
import PagedList from "../../lib/forms/paged-list";
import AdminSection from "../forms/admin-section";
import ListFoot from "../forms/list-foot";
import SiteVoteRow from "./site-vote-row";

const STATES = [
  "",
  "open",
  "passed",
  "too_few",
  "voted_down",
  "cancelled",
  "tests",
];

export default class SiteVotes extends Component {
  @tracked
  state = "";

  list = new PagedList((page) => this.find(page));

  constructor(owner, args) {
    super(owner, args);
    this.list.load();
  }

  get states() {
    return STATES.map((state) => ({
      state,
      chosen: state === this.state,
      name: i18n(`binding_vote.admin.votes.states.${state || "all"}`),
    }));
  }

  async find(page) {
    const { votes, more } = await findVotes(
      this.state === "tests"
        ? {
            state: "",
            test: true,
          }
        : {
            state: this.state,
          },
      page
    );
    return {
      rows: votes,
      more,
    };
  }

  @action
  choose(event) {
    this.state = event.target.value;
    this.list.load();
  }

  static {
    template(
      `<AdminSection
  class="binding-vote-admin__votes"
  @title="binding_vote.admin.votes.title"
>
  <div class="binding-vote-admin__filter">
    {{#let (dUniqueId) as |id|}}
      <div class="binding-vote-form__field">
        <label for={{id}}>{{i18n "binding_vote.admin.state"}}</label>
        <select
          id={{id}}
          class="d-select d-native-select"
          {{on "change" this.choose}}
        >
          {{#each this.states key="state" as |one|}}
            <option value={{one.state}} selected={{one.chosen}}>
              {{one.name}}
            </option>
          {{/each}}
        </select>
      </div>
    {{/let}}
  </div>

  <div class="binding-vote-admin__list">
    {{#if this.list.rows.length}}
      <table class="binding-vote-admin__table">
        <thead>
          <tr>
            <th scope="col">{{i18n "binding_vote.admin.votes.subject"}}</th>
            <th scope="col">{{i18n "binding_vote.admin.votes.kind"}}</th>
            <th scope="col">{{i18n "binding_vote.admin.state"}}</th>
            <th scope="col">{{i18n "binding_vote.admin.votes.end"}}</th>
          </tr>
        </thead>
        <tbody>
          {{#each this.list.rows key="id" as |vote|}}
            <SiteVoteRow @vote={{vote}} />
          {{/each}}
        </tbody>
      </table>
    {{/if}}
    <ListFoot
      @list={{this.list}}
      @none="binding_vote.admin.votes.none"
      @more="binding_vote.admin.votes.more"
    />
  </div>
</AdminSection>`,
      {
        component: this,
        scope: () => ({
          AdminSection,
          dUniqueId,
          i18n,
          on,
          SiteVoteRow,
          ListFoot,
        }),
      }
    );
  }
}
