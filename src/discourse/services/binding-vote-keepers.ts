import Service, { service } from "@ember/service";
import type { BallotJson } from "../lib/ballots/ballot-api";
import {
  liftMark,
  type MarkOrder,
  placeMarks,
} from "../lib/binding-voters/mark-api";
import {
  recordBallot,
  type Recording,
  unrecordBallot,
} from "../lib/recorded-ballots/recorded-ballot-api";
import type Vote from "../lib/votes/vote";

/** What those do who keep the roster of a vote: they record ballots, and mark people. */
export default class BindingVoteKeepers extends Service {
  @service currentUser!: { id: number } | null;

  /** Records a ballot that was cast elsewhere, which may be one's own. */
  async record(vote: Vote, recording: Recording): Promise<void> {
    const answer = await recordBallot(vote.id, recording);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    if (answer.ballot.user && answer.ballot.user.id === this.currentUser?.id) {
      vote.keepOwn(answer.ballot, answer.vote.revision);
    }
  }

  /** Takes a recorded ballot back, which may be one's own. */
  async unrecord(vote: Vote, ballot: BallotJson): Promise<void> {
    const answer = await unrecordBallot(vote.id, ballot.id);
    vote.update(answer.vote);
    vote.voters.remove(ballot.id);
    if (vote.ownBallot?.id === ballot.id) {
      vote.keepOwn(null, answer.vote.revision);
    }
  }

  /** Marks people as binding, or as not binding. */
  async mark(vote: Vote, order: MarkOrder): Promise<void> {
    const answer = await placeMarks(vote.id, order);
    vote.update(answer.vote);
    vote.roster.marked(answer.under_way);
  }

  async liftMark(vote: Vote, markId: number): Promise<void> {
    const { under_way } = await liftMark(markId);
    vote.roster.marked(under_way);
  }
}
