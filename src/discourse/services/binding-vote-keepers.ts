import Service, { service } from "@ember/service";
import type { BallotJson } from "../lib/ballots/ballot-api";
import {
  liftMark,
  type MarkJson,
  type MarkOrder,
  placeMarks,
  undoMarks,
} from "../lib/binding-voters/mark-api";
import { liftedText, markedText } from "../lib/binding-voters/mark-done";
import {
  recordBallot,
  type Recording,
  unrecordBallot,
} from "../lib/recorded-ballots/recorded-ballot-api";
import type Vote from "../lib/votes/vote";
import type BindingVoteUndo from "./binding-vote-undo";

/** Which marks are lifted. */
interface Lift {
  mark: MarkJson;
  batch: boolean;
  count: number;
}

/** What those do who keep the roster of a vote: they record ballots, and mark people. */
export default class BindingVoteKeepers extends Service {
  @service currentUser!: { id: number } | null;
  @service bindingVoteUndo!: BindingVoteUndo;

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
    this.#offerUndo(
      vote,
      markedText(order.binding, numberOf(order)),
      answer.undo_id
    );
  }

  /** Lifts that many marks: one, or those of its batch that stand. */
  async liftMarks(vote: Vote, { mark, batch, count }: Lift): Promise<void> {
    const answer = await liftMark(mark.id, batch);
    vote.roster.marked(answer.under_way);
    this.#offerUndo(vote, liftedText(count), answer.undo_id);
  }

  #offerUndo(vote: Vote, done: string, undoId: string): void {
    this.bindingVoteUndo.offer({
      done,
      undo: async () => {
        const { under_way } = await undoMarks(undoId);
        vote.roster.marked(under_way);
      },
      focus: () =>
        document.querySelector<HTMLElement>(".binding-vote__roster-button"),
    });
  }
}

function numberOf({ name, usernames }: MarkOrder): number {
  return name ? 1 : (usernames ?? "").split("\n").length;
}
