// Generated from src/discourse/lazy-services/binding-vote-proposed-ballots.ts by bin/build; do not edit.

import Service from "@ember/service";
import { lazyService } from "../lib/lazy-service";
import {
  acceptProposedBallot,
  acceptProposedBallots,
  confirmProposedBallot,
  restoreProposedBallot,
  setAsideProposedBallot,
} from "../lib/replies/proposed-ballot-api";
import ProposedBallotList from "../lib/replies/proposed-ballot-list";
import { findVote } from "../lib/votes/vote-api";
import BindingVoteBallots from "./binding-vote-ballots";
import BindingVoteRecordings, { notUndone } from "./binding-vote-recordings";
import BindingVoteReplies from "./binding-vote-replies";

export default class BindingVoteProposedBallots extends Service {
  @lazyService(BindingVoteBallots) bindingVoteBallots;

  @lazyService(BindingVoteRecordings)
  bindingVoteRecordings;

  @lazyService(BindingVoteReplies) bindingVoteReplies;
  /** Casts what one's own reply says. */

  async confirm(vote, proposed) {
    const answer = await confirmProposedBallot(vote.id, proposed.id);
    this.bindingVoteBallots.keep(vote, answer);
  }
  /** Records what somebody's reply says. Resolves with what undoes that. */

  async accept(vote, proposed) {
    const answer = await acceptProposedBallot(vote.id, proposed);
    this.bindingVoteRecordings.keep(vote, answer.vote, [answer.ballot]);
    this.#settle(vote, [proposed]);
    return answer.undo;
  }
  /** Records what several replies say. Resolves with what undoes that, and with those that could not be accepted. */

  async acceptAll(vote, proposed) {
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

  async takeBack(vote, changes) {
    const answer = await this.bindingVoteRecordings.undo(vote, changes);
    await this.#findAgain(vote);
    void this.bindingVoteReplies.ask();
    return notUndone(answer);
  }
  /** Says that it is not a vote; nothing is counted. */

  async setAside(vote, proposed) {
    const answer = await setAsideProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.panels.of(ProposedBallotList).finish(proposed.id, "set_aside");
    vote.settle(proposed);
  }
  /** Undoes that: it waits again. */

  async restore(vote, proposed) {
    const answer = await restoreProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    await this.#findAgain(vote);
  }

  #settle(vote, accepted) {
    for (const proposed of accepted) {
      vote.panels.of(ProposedBallotList).finish(proposed.id, "accepted");
      vote.settle(proposed);
    }
    void this.bindingVoteReplies.ask();
  }
  /** Asks what waits by now. */

  async #findAgain(vote) {
    if (vote.keepsRoster) {
      await vote.panels.of(ProposedBallotList).findAgain();
    }
    vote.refresh(await findVote(vote.id));
  }
}
