// Generated from src/discourse/lazy-services/binding-vote-recordings.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import {
  recordBallot,
  undoRecordings,
  unrecordBallot,
} from "../lib/recorded-ballots/recorded-ballot-api";

export default class BindingVoteRecordings extends Service {
  @service currentUser;
  /** Records a ballot, which may be one's own. Resolves with what undoes that. */

  async record(vote, recording) {
    const answer = await recordBallot(vote.id, recording);
    this.keep(vote, answer.vote, [answer.ballot]);
    return answer.undo;
  }
  /** Takes a recorded ballot back, which may be one's own. Resolves with what undoes that. */

  async unrecord(vote, ballot) {
    const answer = await unrecordBallot(vote.id, ballot.id);
    this.keep(vote, answer.vote, [], [ballot.id]);
    return answer.undo;
  }
  /** Undoes what was done. */

  async undo(vote, changes) {
    const answer = await undoRecordings(vote.id, changes);
    this.keep(vote, answer.vote, answer.ballots, answer.gone);
    return answer;
  }
  /** Takes recorded ballots as they now are, and the ids of those that are gone. */

  keep(vote, state, ballots, gone = []) {
    vote.update(state);
    gone.forEach((id) => vote.voters.remove(id));
    ballots.forEach((ballot) => vote.voters.put(ballot));
    const own = ballots.find(
      ({ user }) => user && user.id === this.currentUser?.id
    );
    if (own) {
      vote.keepOwn(own, state.revision);
    } else if (vote.ownBallot && gone.includes(vote.ownBallot.id)) {
      vote.keepOwn(null, state.revision);
    }
  }
}

export function notUndone({ refused }) {
  return refused.length > 0
    ? i18n("binding_vote.undo.partly", {
        count: refused.length,
        reason: refused[0].error,
      })
    : void 0;
}
