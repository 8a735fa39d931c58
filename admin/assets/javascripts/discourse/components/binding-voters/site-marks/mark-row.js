// Generated from src/admin/components/binding-voters/site-marks/mark-row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { fn } from "@ember/helper";
import DButton from "discourse/ui-kit/d-button";
import DUserLink from "discourse/ui-kit/d-user-link";
import dAvatar from "discourse/ui-kit/helpers/d-avatar";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { dateText } from "../../../lib/date-text";
import AdminCell from "../../forms/admin-cell";
import LinkedText from "../../linked-text";

export default class MarkRow extends Component {
  get person() {
    return this.args.mark.person ?? i18n("binding_vote.voters.deleted_account");
  }

  get icon() {
    return this.args.mark.binding ? "check" : "ban";
  }

  get countsAs() {
    const { binding } = this.args.mark;
    return i18n(`binding_vote.admin.marks.${binding ? "yes" : "no"}`);
  }
  /** Of a category; nothing else has a name to show. */

  get place() {
    const { category, scope } = this.args.mark;
    if (scope === "category") {
      const name =
        category?.name ?? i18n("binding_vote.admin.marks.deleted_category");
      return i18n("binding_vote.admin.marks.in_category", {
        name,
      });
    }
    return i18n(`binding_vote.admin.marks.${scope}`);
  }

  get ofKind() {
    const { kind_name: kind } = this.args.mark;
    return (
      kind &&
      i18n("binding_vote.admin.marks.of_kind", {
        kind,
      })
    );
  }

  get marked() {
    const { marked_by, marked_at } = this.args.mark;
    return when(marked_by, marked_at);
  }

  get lifted() {
    const { lifted_by, lifted_at } = this.args.mark;
    return lifted_at && when(lifted_by, lifted_at);
  }

  get liftTitle() {
    return i18n("binding_vote.admin.marks.lift_of", {
      person: this.person,
    });
  }

  static {
    template(
      `<tr>
  <AdminCell @label="binding_vote.admin.marks.person">
    {{#if @mark.user}}
      <DUserLink @user={{@mark.user}}>
        {{dAvatar @mark.user imageSize="tiny"}}
        {{@mark.user.username}}
      </DUserLink>
    {{else}}
      {{this.person}}
    {{/if}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.marks.counts_as">
    {{dIcon this.icon}}
    {{this.countsAs}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.marks.where">
    {{this.place}}
    {{#if @mark.vote}}
      <a href={{@mark.vote.topic_url}}><bdi>{{@mark.vote.subject}}</bdi></a>
    {{/if}}
    {{#if this.ofKind}}
      <div>{{this.ofKind}}</div>
    {{/if}}
  </AdminCell>
  <AdminCell
    class="binding-vote-admin__written"
    @label="binding_vote.admin.marks.reason"
  >
    <LinkedText @text={{@mark.reason}} />
  </AdminCell>
  <AdminCell @label="binding_vote.admin.marks.by">
    {{this.marked}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.state">
    {{#if this.lifted}}
      {{i18n "binding_vote.admin.marks.lifted_by"}}
      {{this.lifted}}
    {{else}}
      {{i18n "binding_vote.admin.marks.stands"}}
    {{/if}}
    {{#if @mark.can_lift}}
      <DButton
        class="btn-default btn-small binding-vote-admin__lift"
        @label="binding_vote.admin.marks.lift"
        @translatedAriaLabel={{this.liftTitle}}
        @action={{fn @lift @mark}}
      />
    {{/if}}
  </AdminCell>
</tr>`,
      {
        component: this,
        scope: () => ({
          AdminCell,
          DUserLink,
          dAvatar,
          dIcon,
          LinkedText,
          i18n,
          DButton,
          fn,
        }),
      }
    );
  }
}

function when(username, date) {
  return i18n("binding_vote.admin.marks.by_on", {
    username: username ?? i18n("binding_vote.voters.deleted_account"),
    date: dateText(new Date(date)),
  });
}
