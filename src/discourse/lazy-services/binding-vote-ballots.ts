import Service from "@ember/service";
import {
  type BallotJson,
  castBallot,
  type OwnBallotAnswer,
  withdrawBallot,
} from "../lib/ballots/ballot-api";
import BallotDraft from "../lib/ballots/ballot-draft";
import BegunBallot from "../lib/ballots/begun-ballot";
import type { PendingBallot } from "../lib/ballots/pending-ballot";
import { lazyService } from "../lib/lazy-service";
import type { Choice } from "../lib/tally";
import type Vote from "../lib/votes/vote";
import BindingVoteReplies from "./binding-vote-replies";

/** One's own ballots on their way to the server. */
export default class BindingVoteBallots extends Service {
  @lazyService(BindingVoteReplies) bindingVoteReplies!: BindingVoteReplies;

  readonly #drafts = new WeakMap<Vote, BallotDraft>();
  readonly #begun = new Map<number, BegunBallot>();

  #sent: Promise<unknown> = Promise.resolve();

  /** Fulfilled once the server has answered to all that is on its way, whatever it says. */
  get answered(): Promise<unknown> {
    return this.#sent;
  }

  /** The draft of one's own ballot, always the same one, wherever one makes it. */
  draftOf(vote: Vote): BallotDraft {
    let draft = this.#drafts.get(vote);
    if (!draft) {
      const begun = this.#begun.get(vote.id) ?? new BegunBallot();
      draft = new BallotDraft(vote, this, begun);
      this.#begun.set(vote.id, begun);
      this.#drafts.set(vote, draft);
    }
    return draft;
  }

  /** Casts or changes one's ballot. It shows at once, and is taken back where this rejects. */
  cast(
    vote: Vote,
    choice: Choice,
    reason: string,
    reply: string
  ): Promise<void> {
    return this.#send(vote, { choice, reason }, () =>
      castBallot(vote.id, choice, reason, reply)
    );
  }

  /** Casts a ballot as it was before it was changed or withdrawn. Rejects as the request does. */
  castAgain(vote: Vote, { choice, reason, reply }: BallotJson): Promise<void> {
    return this.cast(vote, choice, reason ?? "", String(reply ?? ""));
  }

  withdraw(vote: Vote): Promise<void> {
    return this.#send(vote, { choice: null, reason: "" }, () =>
      withdrawBallot(vote.id)
    );
  }

  /** Takes what the server says of one's own ballot. */
  keep(vote: Vote, { vote: state, ballot }: OwnBallotAnswer): void {
    const { ownBallot: former } = vote;
    vote.update(state);
    if (ballot) {
      vote.voters.put(ballot);
      vote.settleOwn();
    } else if (former) {
      vote.voters.remove(former.id);
    }
    vote.keepOwn(ballot, state.revision);
    if (ballot?.reply ?? former?.reply) {
      void this.bindingVoteReplies.ask();
    }
  }

  /** Sends one after the other, so that the last thing one said is what stands. */
  async #send(
    vote: Vote,
    pending: PendingBallot,
    request: () => Promise<OwnBallotAnswer>
  ): Promise<void> {
    vote.pending = pending;
    const answered = this.#sent.then(request);
    this.#sent = answered.catch(() => {});

    try {
      this.keep(vote, await answered);
    } finally {
      if (vote.pending === pending) {
        vote.pending = null;
      }
    }
  }
}
