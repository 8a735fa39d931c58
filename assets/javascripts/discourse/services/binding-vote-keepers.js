// Generated from src/discourse/services/binding-vote-keepers.ts by bin/build; do not edit.

import Service from "@ember/service";
import { liftMark, placeMarks } from "../lib/binding-voters/mark-api";

export default class BindingVoteKeepers extends Service {
  /** Marks people as binding, or as not binding. */
  async mark(vote, order) {
    const answer = await placeMarks(vote.id, order);
    vote.update(answer.vote);
    vote.roster.marked(answer.under_way);
  }

  async liftMark(vote, markId) {
    const { under_way } = await liftMark(markId);
    vote.roster.marked(under_way);
  }
}
