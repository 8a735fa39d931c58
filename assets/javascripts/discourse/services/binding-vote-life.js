// Generated from src/discourse/services/binding-vote-life.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { openedText } from "../lib/votes/opened-text";
import {
  cancelVote,
  closeVote,
  moveClosingTime,
  openVote,
} from "../lib/votes/vote-api";

export default class BindingVoteLife extends Service {
  @service bindingVotes;
  @service toasts;
  /** Opens a vote in a topic, shows it there, and says who hears of it. */

  async open(topic, opening) {
    const opened = await openVote({ topic_id: topic.id, ...opening });
    await this.bindingVotes.show(topic, opened.binding_vote);
    this.toasts.success({
      duration: "long",
      data: { message: openedText(opened) },
    });
  }
  /** Closes the vote as one sees it. */

  async close(vote) {
    const answer = await closeVote(vote.id, vote.revision);
    vote.update(answer.vote);
  }
  /** Moves the closing time of an open vote. */

  async moveClosingTime(vote, date) {
    const answer = await moveClosingTime(vote.id, date.toISOString());
    vote.update(answer.vote);
  }
  /** Ends the vote without an outcome; everyone who sees the vote sees the reason. */

  async cancel(vote, reason) {
    const answer = await cancelVote(vote.id, reason);
    vote.update(answer.vote);
  }
}
