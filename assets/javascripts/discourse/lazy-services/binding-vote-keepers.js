// Generated from src/discourse/lazy-services/binding-vote-keepers.ts by bin/build; do not edit.

import Service from "@ember/service";
import {
  liftMark,
  placeMarks,
  undoMarks,
} from "../lib/binding-voters/mark-api";
import { liftedText, markedText } from "../lib/binding-voters/mark-done";
import RosterState from "../lib/binding-voters/roster";
import { lazyService } from "../lib/lazy-service";
import BindingVoteUndo from "./binding-vote-undo";

export default class BindingVoteKeepers extends Service {
  @lazyService(BindingVoteUndo) bindingVoteUndo;
  /** Marks people as binding, or as not binding. */

  async mark(vote, order) {
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

  async liftMarks(vote, { mark, batch, count }) {
    const answer = await liftMark(mark.id, batch);
    vote.panels.of(RosterState).marked(answer.under_way);
    this.#offerUndo(vote, liftedText(count), answer.undo_id);
  }

  #offerUndo(vote, done, undoId) {
    this.bindingVoteUndo.offer({
      done,
      undo: async () => {
        const { under_way } = await undoMarks(undoId);
        vote.panels.of(RosterState).marked(under_way);
      },
      focus: () => document.querySelector(".binding-vote__roster-button"),
    });
  }
}

function numberOf({ name, usernames }) {
  return name ? 1 : (usernames ?? "").split("\n").length;
}
