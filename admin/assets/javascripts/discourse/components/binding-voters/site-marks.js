// Generated from src/admin/components/binding-voters/site-marks.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import BindingVoteUndo from "../../lazy-services/binding-vote-undo";
import { liftMark, undoMarks } from "../../lib/binding-voters/mark-api";
import { liftedText, markedText } from "../../lib/binding-voters/mark-done";
import RosterChange from "../../lib/binding-voters/roster-change";
import { findMarks } from "../../lib/binding-voters/site-mark-api";
import PagedList from "../../lib/forms/paged-list";
import { lazyService } from "../../lib/lazy-service";
import AdminSection from "../forms/admin-section";
import Fold from "../forms/fold";
import ListFoot from "../forms/list-foot";
import UnderWay from "./roster/under-way";
import MarkFilterForm from "./site-marks/mark-filter";
import MarkForm from "./site-marks/mark-form";
import MarkTable from "./site-marks/mark-table";

export default class SiteMarks extends Component {
  @service
  bindingVoteDialogs;

  @service
  currentUser;

  @tracked
  filter = {
    person: "",
    category_id: "",
    kind: "",
    state: "standing",
  };

  @tracked
  unfolded = false;

  @tracked
  underWay = null;

  @lazyService(BindingVoteUndo)
  bindingVoteUndo;

  list = new PagedList((page) => findMarks(this.filter, page));

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
  }

  @action
  find(filter) {
    this.filter = filter;
    this.list.load();
  }

  @action
  marked(binding, count, answer) {
    this.unfolded = false;
    this.list.load();
    this.#follow(markedText(binding, count), answer);
    focusList();
  }

  @action
  async askToLift(mark) {
    const closed = await this.bindingVoteDialogs.show(
      "keeping",
      "LiftBindingMark",
      {
        mark,
        lift: (batch, count) => this.lift(mark, batch, count),
      }
    );
    if (closed?.done) {
      focusList();
    }
  }
  /** One that is lifted alone stays in sight. */

  async lift(mark, batch, count) {
    const answer = await liftMark(mark.id, batch);
    if (batch) {
      this.list.load();
    } else {
      this.list.replace({
        ...mark,
        lifted_by: this.currentUser?.username ?? null,
        lifted_at: /* @__PURE__ */ new Date().toISOString(),
        can_lift: false,
      });
    }
    this.#follow(liftedText(count), answer);
  }
  /** Says what was done, offers to undo it, and follows what the server goes on with. */

  #follow(done, answer) {
    this.#goOnWith(answer);
    this.bindingVoteUndo.offer({
      done: `${done} ${consequence(answer.effects)}`,
      undo: async () => {
        this.#goOnWith(await undoMarks(answer.undo_id));
        await this.list.load();
      },
      focus: listElement,
    });
  }

  #goOnWith({ under_way }) {
    this.underWay?.stop();
    this.underWay = under_way && new RosterChange(under_way);
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
    <MarkForm @places={{@places}} @marked={{this.marked}} />
  </Fold>

  {{! There before it says anything, so that it is heard. }}
  <div role="status">
    {{#if this.underWay}}
      <p><UnderWay @change={{this.underWay}} /></p>
    {{/if}}
  </div>

  <MarkFilterForm
    @filter={{this.filter}}
    @places={{@places}}
    @find={{this.find}}
  />
  <div class="binding-vote-admin__list" tabindex="-1">
    {{#if this.list.rows.length}}
      <MarkTable @marks={{this.list.rows}} @lift={{this.askToLift}} />
    {{/if}}
    <ListFoot
      @list={{this.list}}
      @none="binding_vote.admin.marks.none"
      @more="binding_vote.admin.marks.more"
    />
  </div>
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
          MarkTable,
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

function listElement() {
  return document.querySelector(
    ".binding-vote-admin__marks .binding-vote-admin__list"
  );
}

function focusList() {
  listElement()?.focus();
}
