import Service from "@ember/service";
import { lazyService } from "../lib/lazy-service";
import {
  type AcceptancesAnswer,
  acceptProposedBallot,
  acceptProposedBallots,
  confirmProposedBallot,
  type ProposedBallotJson,
  restoreProposedBallot,
  setAsideProposedBallot,
} from "../lib/replies/proposed-ballot-api";
import ProposedBallotList from "../lib/replies/proposed-ballot-list";
import type Vote from "../lib/votes/vote";
import { findVote } from "../lib/votes/vote-api";
import BindingVoteBallots from "./binding-vote-ballots";
import BindingVoteRecordings, { notUndone } from "./binding-vote-recordings";
import BindingVoteReplies from "./binding-vote-replies";

/** What is done with what replies say and nobody has counted. */
export default class BindingVoteProposedBallots extends Service {
  @lazyService(BindingVoteBallots) bindingVoteBallots!: BindingVoteBallots;

  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings!: BindingVoteRecordings;

  @lazyService(BindingVoteReplies) bindingVoteReplies!: BindingVoteReplies;

  /** Casts what one's own reply says. */
  async confirm(vote: Vote, proposed: ProposedBallotJson): Promise<void> {
    const answer = await confirmProposedBallot(vote.id, proposed.id);
    this.bindingVoteBallots.keep(vote, answer);
  }

  /** Records what somebody's reply says. Resolves with what undoes that. */
  async accept(vote: Vote, proposed: ProposedBallotJson): Promise<number[]> {
    const answer = await acceptProposedBallot(vote.id, proposed);
    this.bindingVoteRecordings.keep(vote, answer.vote, [answer.ballot]);
    this.#settle(vote, [proposed]);
    return answer.undo;
  }

  /** Records what several replies say. Resolves with what undoes that, and with those that could not be accepted. */
  async acceptAll(
    vote: Vote,
    proposed: readonly ProposedBallotJson[]
  ): Promise<AcceptancesAnswer> {
    const answer = await acceptProposedBallots(vote.id, proposed);
    this.bindingVoteRecordings.keep(vote, answer.vote, answer.ballots);
    const refused = new Set(answer.refused.map(({ id }) => id));
    this.#settle(
      vote,
      proposed.filter(({ id }) => !refused.has(id))
    );
    return answer;
  }

  /** Undoes acceptances: the replies wait again. Resolves with what could not be undone. */
  async takeBack(
    vote: Vote,
    changes: readonly number[]
  ): Promise<string | undefined> {
    const answer = await this.bindingVoteRecordings.undo(vote, changes);
    await this.#findAgain(vote);
    void this.bindingVoteReplies.ask();
    return notUndone(answer);
  }

  /** Says that it is not a vote; nothing is counted. */
  async setAside(vote: Vote, proposed: ProposedBallotJson): Promise<void> {
    const answer = await setAsideProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.panels.of(ProposedBallotList).finish(proposed.id, "set_aside");
    vote.settle(proposed);
  }

  /** Undoes that: it waits again. */
  async restore(vote: Vote, proposed: ProposedBallotJson): Promise<void> {
    const answer = await restoreProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    await this.#findAgain(vote);
  }

  #settle(vote: Vote, accepted: readonly ProposedBallotJson[]): void {
    for (const proposed of accepted) {
      vote.panels.of(ProposedBallotList).finish(proposed.id, "accepted");
      vote.settle(proposed);
    }
    void this.bindingVoteReplies.ask();
  }

  /** Asks what waits by now. */
  async #findAgain(vote: Vote): Promise<void> {
    if (vote.keepsRoster) {
      await vote.panels.of(ProposedBallotList).findAgain();
    }
    vote.refresh(await findVote(vote.id));
  }
}
