// Generated from src/discourse/components/replies/binding-vote-reply.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { get } from "@ember/object";
import { service } from "@ember/service";
import dIcon from "discourse/ui-kit/helpers/d-icon";
import { i18n } from "discourse-i18n";
import BindingVoteReplies from "../../lazy-services/binding-vote-replies";
import BindingVotes from "../../lazy-services/binding-votes";
import { lazyService } from "../../lib/lazy-service";
import { claimDiffers } from "../../lib/replies/claim";
import Bundle from "../bundle";

export default class BindingVoteReply extends Component {
  @service
  bindingVoteClock;

  @lazyService(BindingVoteReplies)
  bindingVoteReplies;

  @lazyService(BindingVotes)
  bindingVotes;

  #forget = this.bindingVoteReplies.add(this.args.post);

  willDestroy() {
    super.willDestroy();
    this.#forget();
  }

  get vote() {
    return this.bindingVotes.voteIn(get(this.args.post, "topic"));
  }

  get number() {
    return get(this.args.post, "post_number");
  }

  get ballot() {
    return get(this.args.post, "binding_ballot") ?? null;
  }

  get recorded() {
    const { binding, typed, vote_id } = this.ballot;
    const earlier = vote_id === this.vote?.id ? "" : "earlier_";
    const side = binding ? "binding" : "non_binding";
    return i18n(`binding_vote.reply_record.${earlier}${side}`, {
      typed,
    });
  }
  /** Where the text and the ballot have come to differ. */

  get differs() {
    const { says } = this.ballot;
    if (says === void 0) {
      return null;
    }
    return says === null
      ? i18n("binding_vote.reply_record.says_none")
      : i18n("binding_vote.reply_record.says", {
          typed: says,
        });
  }
  /** What the text says, where one can change one's own ballot to it. */

  get own() {
    const { vote } = this;
    const { id, says } = this.ballot;
    const changeable =
      vote?.ownBallot?.id === id &&
      !vote.json.own.refusal &&
      this.bindingVoteClock.timeLeft(vote) !== null;
    return changeable && says
      ? {
          says,
          vote,
        }
      : null;
  }

  get claim() {
    const { binding, claims_binding } = this.ballot;
    return claimDiffers(claims_binding, binding, "reply_record.claims");
  }
  /** What waits for its author's word, as long as the vote takes ballots. */

  get proposed() {
    const { number, vote } = this;
    return vote && this.bindingVoteClock.timeLeft(vote)
      ? vote.ownProposed.filter(({ reply }) => reply === number)
      : [];
  }

  static {
    template(
      `{{! It has the focus where a button in it that had it is gone. }}
<div class="binding-vote-below binding-vote__panel" tabindex="-1">
  {{#if this.ballot}}
    <div class="binding-vote-reply">
      {{dIcon "gavel"}}
      <span class="binding-vote-reply__recorded">{{this.recorded}}</span>
      {{#if this.differs}}
        <span class="binding-vote-reply__differs">{{this.differs}}</span>
      {{/if}}
      {{this.claim}}
      {{#if this.own}}
        <Bundle @name="writing" as |writing|>
          <writing.FollowButton
            @says={{this.own.says}}
            @vote={{this.own.vote}}
            @reply={{this.number}}
          />
        </Bundle>
      {{/if}}
    </div>
  {{/if}}
  {{#if this.vote}}
    {{#each this.proposed key="id" as |proposed|}}
      <Bundle @name="details" as |details|>
        <details.ProposedBallot
          @proposed={{proposed}}
          @vote={{this.vote}}
        />
      </Bundle>
    {{/each}}
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ dIcon, Bundle }),
      }
    );
  }
}
