// Generated from src/admin/components/finding/site-vote-row.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { dateText } from "../../lib/date-text";
import BindingVoteBadge from "../badge/binding-vote-badge";
import AdminCell from "../forms/admin-cell";

export default class SiteVoteRow extends Component {
  @service
  bindingVoteListings;

  get badged() {
    return this.bindingVoteListings.voteOf(this.args.vote);
  }

  get endsAt() {
    return this.args.vote.closed_at ?? this.args.vote.closes_at;
  }

  get end() {
    return dateText(new Date(this.endsAt));
  }

  static {
    template(
      `<tr>
  <AdminCell
    class="binding-vote-admin__written"
    @label="binding_vote.admin.votes.subject"
  >
    <a href={{@vote.topic_url}}><bdi>{{@vote.subject}}</bdi></a>
  </AdminCell>
  <AdminCell @label="binding_vote.admin.votes.kind">
    {{@vote.kind_name}}
  </AdminCell>
  <AdminCell @label="binding_vote.admin.state">
    <BindingVoteBadge @vote={{this.badged}} />
  </AdminCell>
  <AdminCell @label="binding_vote.admin.votes.end">
    <time datetime={{this.endsAt}}>{{this.end}}</time>
  </AdminCell>
</tr>`,
      {
        component: this,
        scope: () => ({ AdminCell, BindingVoteBadge }),
      }
    );
  }
}
