// Generated from src/discourse/lazy-services/binding-vote-following.ts by bin/build; do not edit.

import Service from "@ember/service";
import { i18n } from "discourse-i18n";
import isolated from "../lib/isolated";
import { lazyService } from "../lib/lazy-service";
import BindingVoteBallots from "./binding-vote-ballots";
import BindingVoteUndo from "./binding-vote-undo";

export default class BindingVoteFollowing extends Service {
  @lazyService(BindingVoteBallots) bindingVoteBallots;
  @lazyService(BindingVoteUndo) bindingVoteUndo;
  /**
   * Casts the choice, argued in the reply, and offers to undo that where one had
   * cast another here. Rejects as the request does.
   *
   * @param reply - the number of the reply
   * @param focus - finds what has the focus once that is undone
   */

  async follow(vote, choice, reply, focus) {
    const { castBallot: former } = vote;
    const ballots = this.bindingVoteBallots;
    await ballots.cast(vote, choice, "", String(reply));
    if (former) {
      this.bindingVoteUndo.offer({
        done: i18n("binding_vote.reply_record.changed", {
          typed: isolated(choice),
        }),
        undo: () => ballots.castAgain(vote, former),
        focus,
      });
    }
  }
}
