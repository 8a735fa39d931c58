// Generated from src/discourse/lazy-services/binding-vote-ballots.ts by bin/build; do not edit.

import Service from "@ember/service";
import { castBallot, withdrawBallot } from "../lib/ballots/ballot-api";
import BallotDraft from "../lib/ballots/ballot-draft";
import BegunBallot from "../lib/ballots/begun-ballot";
import { lazyService } from "../lib/lazy-service";
import BindingVoteReplies from "./binding-vote-replies";

export default class BindingVoteBallots extends Service {
  @lazyService(BindingVoteReplies) bindingVoteReplies;
  #drafts = /* @__PURE__ */ new WeakMap();
  #begun = /* @__PURE__ */ new Map();
  #sent = Promise.resolve();
  /** Fulfilled once the server has answered to all that is on its way, whatever it says. */

  get answered() {
    return this.#sent;
  }
  /** The draft of one's own ballot, always the same one, wherever one makes it. */

  draftOf(vote) {
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

  cast(vote, choice, reason, reply) {
    return this.#send(vote, { choice, reason }, () =>
      castBallot(vote.id, choice, reason, reply)
    );
  }
  /** Casts a ballot as it was before it was changed or withdrawn. Rejects as the request does. */

  castAgain(vote, { choice, reason, reply }) {
    return this.cast(vote, choice, reason ?? "", String(reply ?? ""));
  }

  withdraw(vote) {
    return this.#send(vote, { choice: null, reason: "" }, () =>
      withdrawBallot(vote.id)
    );
  }
  /** Takes what the server says of one's own ballot. */

  keep(vote, { vote: state, ballot }) {
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

  async #send(vote, pending, request) {
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
