import Service, { service } from "@ember/service";
import {
  acceptProposedBallot,
  confirmProposedBallot,
  type ProposedBallotJson,
  setAsideProposedBallot,
} from "../lib/replies/proposed-ballot-api";
import type Vote from "../lib/votes/vote";
import type BindingVoteBallots from "./binding-vote-ballots";
import type BindingVoteReplies from "./binding-vote-replies";

/** What is done with what replies say and nobody has counted. */
export default class BindingVoteProposedBallots extends Service {
  @service bindingVoteBallots!: BindingVoteBallots;

  @service bindingVoteReplies!: BindingVoteReplies;

  /** Casts what one's own reply says. */
  async confirm(vote: Vote, proposed: ProposedBallotJson): Promise<void> {
    const answer = await confirmProposedBallot(vote.id, proposed.id);
    this.bindingVoteBallots.keep(vote, answer);
  }

  /** Records what somebody's reply says. */
  async accept(vote: Vote, proposed: ProposedBallotJson): Promise<void> {
    const answer = await acceptProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    vote.settle(proposed);
    void this.bindingVoteReplies.ask();
  }

  /** Says that it is not a vote; nothing is counted. */
  async setAside(vote: Vote, proposed: ProposedBallotJson): Promise<void> {
    const answer = await setAsideProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.settle(proposed);
  }
}
