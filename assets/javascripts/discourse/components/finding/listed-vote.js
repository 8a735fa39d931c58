// Generated from src/discourse/components/finding/listed-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import { dateText } from "../../lib/date-text";
import BindingVoteBadge from "../badge/binding-vote-badge";
import CategoryBadge from "./category-badge";

export default class ListedVote extends Component {
  @service
  bindingVoteClock;

  @service
  bindingVoteListings;

  get badged() {
    return this.bindingVoteListings.voteOf(this.args.vote);
  }

  get category() {
    const { vote, listing } = this.args;
    return listing.category(vote.topic.category_id);
  }
  /** Where it says more than the subject. */

  get topicTitle() {
    const { subject, topic } = this.args.vote;
    return topic.title === subject ? null : topic.title;
  }

  get endsAt() {
    return this.args.vote.closed_at ?? this.args.vote.closes_at;
  }

  get end() {
    return i18n(`binding_vote.list.${this.#howItEnds}`, {
      date: dateText(new Date(this.endsAt)),
    });
  }

  get #howItEnds() {
    const { outcome } = this.args.vote;
    if (outcome) {
      return outcome === "cancelled" ? "cancelled_on" : "closed_on";
    }
    return this.bindingVoteClock.timeLeft(this.badged)
      ? "closes_on"
      : "ended_on";
  }

  static {
    template(
      `<li class="binding-vote-list__vote {{if @vote.waiting '--waiting'}}">
  <p class="binding-vote-list__head">
    <a href={{@vote.topic_url}} class="binding-vote-list__subject"><bdi
      >{{@vote.subject}}</bdi></a>
    <BindingVoteBadge @vote={{this.badged}} />
  </p>
  {{#if @vote.waiting}}
    <p class="binding-vote-list__waiting">
      {{dIcon "gavel"}}
      {{i18n "binding_vote.list.waits"}}
    </p>
  {{/if}}
  <ul class="binding-vote-list__facts">
    <li><time datetime={{this.endsAt}}>{{this.end}}</time></li>
    <li>{{@vote.kind_name}}</li>
    {{#if this.category}}
      <li><CategoryBadge @category={{this.category}} /></li>
    {{/if}}
    {{#if this.topicTitle}}
      <li>
        <bdi>{{i18n "binding_vote.list.topic" title=this.topicTitle}}</bdi>
      </li>
    {{/if}}
  </ul>
</li>`,
      {
        component: this,
        scope: () => ({ BindingVoteBadge, dIcon, i18n, CategoryBadge }),
      }
    );
  }
}
