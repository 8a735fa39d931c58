// Generated from src/discourse/services/binding-vote-following.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import isolated from "../lib/isolated";

export default class BindingVoteFollowing extends Service {
  @service bindingVoteBallots;
  @service bindingVoteUndo;
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
