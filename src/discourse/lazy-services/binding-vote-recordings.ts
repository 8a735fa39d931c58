import Service, { service } from "@ember/service";
import { i18n } from "discourse-i18n";
import type { BallotJson } from "../lib/ballots/ballot-api";
import {
  recordBallot,
  type Recording,
  type UndoneAnswer,
  undoRecordings,
  unrecordBallot,
} from "../lib/recorded-ballots/recorded-ballot-api";
import type Vote from "../lib/votes/vote";
import type { VoteStateJson } from "../lib/votes/vote-state-json";

/** Ballots that were cast elsewhere: they are recorded and taken back, and each of that can be undone. */
export default class BindingVoteRecordings extends Service {
  @service currentUser!: { id: number } | null;

  /** Records a ballot, which may be one's own. Resolves with what undoes that. */
  async record(vote: Vote, recording: Recording): Promise<number[]> {
    const answer = await recordBallot(vote.id, recording);
    this.keep(vote, answer.vote, [answer.ballot]);
    return answer.undo;
  }

  /** Takes a recorded ballot back, which may be one's own. Resolves with what undoes that. */
  async unrecord(vote: Vote, ballot: BallotJson): Promise<number[]> {
    const answer = await unrecordBallot(vote.id, ballot.id);
    this.keep(vote, answer.vote, [], [ballot.id]);
    return answer.undo;
  }

  /** Undoes what was done. */
  async undo(vote: Vote, changes: readonly number[]): Promise<UndoneAnswer> {
    const answer = await undoRecordings(vote.id, changes);
    this.keep(vote, answer.vote, answer.ballots, answer.gone);
    return answer;
  }

  /** Takes recorded ballots as they now are, and the ids of those that are gone. */
  keep(
    vote: Vote,
    state: VoteStateJson,
    ballots: readonly BallotJson[],
    gone: readonly number[] = []
  ): void {
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

/** Says what could not be undone of several things; nothing where all was. */
export function notUndone({ refused }: UndoneAnswer): string | undefined {
  return refused.length > 0
    ? i18n("binding_vote.undo.partly", {
        count: refused.length,
        reason: refused[0]!.error,
      })
    : undefined;
}
