import Service from "@ember/service";
import {
  liftMark,
  type MarkOrder,
  placeMarks,
} from "../lib/binding-voters/mark-api";
import type Vote from "../lib/votes/vote";

/** What those do who keep the roster of a vote: they mark people. */
export default class BindingVoteKeepers extends Service {
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
