// Generated from src/discourse/components/binding-voters/site-marks.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import { liftMark } from "../../lib/binding-voters/mark-api";
import RosterChange from "../../lib/binding-voters/roster-change";
import { findMarks } from "../../lib/binding-voters/site-mark-api";
import PagedList from "../../lib/forms/paged-list";
import Submission from "../../lib/forms/submission";
import AdminSection from "../forms/admin-section";
import Fold from "../forms/fold";
import ListFoot from "../forms/list-foot";
import UnderWay from "./roster/under-way";
import MarkFilterForm from "./site-marks/mark-filter";
import MarkForm from "./site-marks/mark-form";
import MarkRow from "./site-marks/mark-row";

export default class SiteMarks extends Component {
  @service
  dialog;

  @service
  currentUser;

  @tracked
  filter = {
    person: "",
    category_id: "",
    state: "standing",
  };

  @tracked
  unfolded = false;

  @tracked
  done = "";

  @tracked
  underWay = null;

  list = new PagedList((page) => findMarks(this.filter, page));
  lifting = new Submission();

  constructor(owner, args) {
    super(owner, args);
    this.list.load();
  }

  willDestroy() {
    super.willDestroy();
    this.underWay?.stop();
  }

  @action
  toggle() {
    this.unfolded = !this.unfolded;
    this.#say("");
  }

  @action
  find(filter) {
    this.filter = filter;
    this.#say("");
    this.list.load();
  }

  @action
  marked(count, answer) {
    this.unfolded = false;
    this.#say(
      i18n("binding_vote.admin.marks.marked", {
        count,
      }),
      answer
    );
    this.list.load();
  }

  @action
  askToLift(mark) {
    const person = mark.person ?? i18n("binding_vote.voters.deleted_account");
    this.dialog.confirm({
      message: i18n("binding_vote.admin.marks.lift_confirm", {
        person,
      }),
      confirmButtonLabel: "binding_vote.admin.marks.lift",
      didConfirm: () => this.lift(mark),
    });
  }

  async lift(mark) {
    this.#say("");
    await this.lifting.send(async () => {
      const answer = await liftMark(mark.id);
      this.list.replace({
        ...mark,
        lifted_by: this.currentUser?.username ?? null,
        lifted_at: /* @__PURE__ */ new Date().toISOString(),
        can_lift: false,
      });
      this.#say(i18n("binding_vote.admin.marks.lifted"), answer);
    });
  }

  #say(done, answer) {
    this.done = answer ? `${done} ${consequence(answer.effects)}` : done;
    this.underWay?.stop();
    this.underWay = answer?.under_way
      ? new RosterChange(answer.under_way)
      : null;
  }

  static {
    template(
      `<AdminSection
  class="binding-vote-admin__marks"
  @title="binding_vote.admin.marks.title"
>
  <Fold
    @label={{i18n "binding_vote.admin.marks.add"}}
    @buttonClass="btn-default binding-vote-admin__mark-button"
    @unfolded={{this.unfolded}}
    @toggle={{this.toggle}}
  >
    <MarkForm @categories={{@categories}} @marked={{this.marked}} />
  </Fold>

  {{! There before it says anything, so that it is heard. }}
  <div role="status">
    {{#if this.done}}
      <p class="alert alert-success">
        {{this.done}}
        {{#if this.underWay}}
          <UnderWay @change={{this.underWay}} />
        {{/if}}
      </p>
    {{/if}}
  </div>
  {{#if this.lifting.error}}
    <p class="alert alert-error" role="alert">{{this.lifting.error}}</p>
  {{/if}}

  <MarkFilterForm
    @filter={{this.filter}}
    @categories={{@categories}}
    @find={{this.find}}
  />
  {{#if this.list.rows.length}}
    <table class="binding-vote-admin__table">
      <thead>
        <tr>
          <th scope="col">{{i18n "binding_vote.admin.marks.person"}}</th>
          <th scope="col">{{i18n "binding_vote.admin.marks.counts_as"}}</th>
          <th scope="col">{{i18n "binding_vote.admin.marks.where"}}</th>
          <th scope="col">{{i18n "binding_vote.admin.marks.reason"}}</th>
          <th scope="col">{{i18n "binding_vote.admin.marks.by"}}</th>
          <th scope="col">{{i18n "binding_vote.admin.state"}}</th>
        </tr>
      </thead>
      <tbody>
        {{#each this.list.rows key="id" as |mark|}}
          <MarkRow @mark={{mark}} @lift={{this.askToLift}} />
        {{/each}}
      </tbody>
    </table>
  {{/if}}
  <ListFoot
    @list={{this.list}}
    @none="binding_vote.admin.marks.none"
    @more="binding_vote.admin.marks.more"
  />
</AdminSection>`,
      {
        component: this,
        scope: () => ({
          AdminSection,
          Fold,
          i18n,
          MarkForm,
          UnderWay,
          MarkFilterForm,
          MarkRow,
          ListFoot,
        }),
      }
    );
  }
}

function consequence(effects) {
  return effects.length > 0
    ? i18n("binding_vote.admin.marks.changed", {
        count: effects.length,
      })
    : i18n("binding_vote.admin.marks.nothing_changed");
}
