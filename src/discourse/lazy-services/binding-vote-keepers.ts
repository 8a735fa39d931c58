import Service from "@ember/service";
import {
  liftMark,
  type MarkJson,
  type MarkOrder,
  placeMarks,
  undoMarks,
} from "../lib/binding-voters/mark-api";
import { liftedText, markedText } from "../lib/binding-voters/mark-done";
import RosterState from "../lib/binding-voters/roster";
import { lazyService } from "../lib/lazy-service";
import type Vote from "../lib/votes/vote";
import BindingVoteUndo from "./binding-vote-undo";

/** Which marks are lifted. */
interface Lift {
  mark: MarkJson;
  batch: boolean;
  count: number;
}

/** What those do who keep the roster of a vote: they mark people. */
export default class BindingVoteKeepers extends Service {
  @lazyService(BindingVoteUndo) bindingVoteUndo!: BindingVoteUndo;

  /** Marks people as binding, or as not binding. */
  async mark(vote: Vote, order: MarkOrder): Promise<void> {
    const answer = await placeMarks(vote.id, order);
    vote.update(answer.vote);
    vote.panels.of(RosterState).marked(answer.under_way);
    this.#offerUndo(
      vote,
      markedText(order.binding, numberOf(order)),
      answer.undo_id
    );
  }

  /** Lifts that many marks: one, or those of its batch that stand. */
  async liftMarks(vote: Vote, { mark, batch, count }: Lift): Promise<void> {
    const answer = await liftMark(mark.id, batch);
    vote.panels.of(RosterState).marked(answer.under_way);
    this.#offerUndo(vote, liftedText(count), answer.undo_id);
  }

  #offerUndo(vote: Vote, done: string, undoId: string): void {
    this.bindingVoteUndo.offer({
      done,
      undo: async () => {
        const { under_way } = await undoMarks(undoId);
        vote.panels.of(RosterState).marked(under_way);
      },
      focus: () =>
        document.querySelector<HTMLElement>(".binding-vote__roster-button"),
    });
  }
}

function numberOf({ name, usernames }: MarkOrder): number {
  return name ? 1 : (usernames ?? "").split("\n").length;
}
