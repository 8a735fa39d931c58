// Generated from src/discourse/services/binding-vote-proposed-ballots.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import {
  acceptProposedBallot,
  confirmProposedBallot,
  setAsideProposedBallot,
} from "../lib/replies/proposed-ballot-api";

export default class BindingVoteProposedBallots extends Service {
  @service bindingVoteBallots;
  @service bindingVoteReplies;
  /** Casts what one's own reply says. */

  async confirm(vote, proposed) {
    const answer = await confirmProposedBallot(vote.id, proposed.id);
    this.bindingVoteBallots.keep(vote, answer);
  }
  /** Records what somebody's reply says. */

  async accept(vote, proposed) {
    const answer = await acceptProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    vote.settle(proposed);
    void this.bindingVoteReplies.ask();
  }
  /** Says that it is not a vote; nothing is counted. */

  async setAside(vote, proposed) {
    const answer = await setAsideProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.settle(proposed);
  }
}
