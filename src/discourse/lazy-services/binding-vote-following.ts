import Service from "@ember/service";
import { i18n } from "discourse-i18n";
import isolated from "../lib/isolated";
import { lazyService } from "../lib/lazy-service";
import type { Choice } from "../lib/tally";
import type Vote from "../lib/votes/vote";
import BindingVoteBallots from "./binding-vote-ballots";
import BindingVoteUndo from "./binding-vote-undo";

/** Has one's own ballot follow what one's reply says by now. */
export default class BindingVoteFollowing extends Service {
  @lazyService(BindingVoteBallots) bindingVoteBallots!: BindingVoteBallots;

  @lazyService(BindingVoteUndo) bindingVoteUndo!: BindingVoteUndo;

  /**
   * Casts the choice, argued in the reply, and offers to undo that where one had
   * cast another here. Rejects as the request does.
   *
   * @param reply - the number of the reply
   * @param focus - finds what has the focus once that is undone
   */
  async follow(
    vote: Vote,
    choice: Choice,
    reply: number,
    focus: () => HTMLElement | null
  ): Promise<void> {
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
