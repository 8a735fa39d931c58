// Generated from src/discourse/components/votes/head.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import { longDate } from "discourse/lib/formatter";
import DUserLink from "discourse/ui-kit/d-user-link";
import { i18n } from "discourse-i18n";
import worded from "../../lib/worded";
import BindingVoteBadge from "../badge/binding-vote-badge";

export default class Head extends Component {
  @service
  bindingVoteClock;

  get kind() {
    return i18n(`binding_vote.kinds.${this.args.vote.json.kind}.name`);
  }

  get decides() {
    const {
      kind,
      existing_codebase: existing,
      proposed_codebase: proposed,
    } = this.args.vote.json;
    const named = existing ? "replacement" : "sub_project";
    return worded(`binding_vote.decides.${proposed ? named : kind}`, {
      existing: existing ?? "",
      proposed: proposed ?? "",
    });
  }

  get end() {
    return this.args.vote.closedAt ?? this.args.vote.closesAt;
  }

  get endPhrase() {
    const { vote } = this.args;
    if (vote.closedAt) {
      const key = vote.outcome === "cancelled" ? "cancelled_on" : "closed_on";
      return i18n(`binding_vote.${key}`, {
        date: longDate(this.end),
      });
    }
    const left = this.bindingVoteClock.timeLeft(vote);
    if (!left) {
      return i18n("binding_vote.ended_on", {
        date: longDate(this.end),
      });
    }
    return i18n("binding_vote.closes_in", {
      time: i18n(`binding_vote.time.${left.unit}`, {
        count: left.count,
      }),
    });
  }

  get endISO() {
    return this.end.toISOString();
  }

  get endTitle() {
    return longDate(this.end);
  }

  static {
    template(
      `<header class="binding-vote__head">
  <p class="binding-vote__kind">
    {{i18n "binding_vote.title"}}
    <span class="binding-vote__dot" aria-hidden="true">·</span>
    {{this.kind}}
  </p>
  <BindingVoteBadge @vote={{@vote}} />
  <h2
    id={{@subjectId}}
    class="binding-vote__subject"
    tabindex="-1"
    aria-level={{if @nested "3"}}
  >
    {{@vote.json.subject}}
  </h2>
  <p class="binding-vote__decides">{{this.decides}}</p>
  <p class="binding-vote__meta">
    {{#if @vote.json.opened_by}}
      <span>
        {{i18n "binding_vote.opened_by"}}
        <DUserLink @user={{@vote.json.opened_by}}>
          {{@vote.json.opened_by.username}}
        </DUserLink>
      </span>
      <span class="binding-vote__dot" aria-hidden="true">·</span>
    {{/if}}
    <time datetime={{this.endISO}} title={{this.endTitle}}>
      {{this.endPhrase}}
    </time>
  </p>
</header>`,
      {
        component: this,
        scope: () => ({ i18n, BindingVoteBadge, DUserLink }),
      }
    );
  }
}
