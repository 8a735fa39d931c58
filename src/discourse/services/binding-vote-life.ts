import Service, { service } from "@ember/service";
import type Toasts from "discourse/float-kit/services/toasts";
import { openedText } from "../lib/votes/opened-text";
import type Vote from "../lib/votes/vote";
import {
  cancelVote,
  closeVote,
  moveClosingTime,
  type Opening,
  openVote,
} from "../lib/votes/vote-api";
import type { VoteTopic } from "../lib/votes/vote-topic";
import type BindingVotes from "./binding-votes";

/** The life of a vote: it is opened, its end is moved, it is closed or cancelled. */
export default class BindingVoteLife extends Service {
  @service bindingVotes!: BindingVotes;

  @service toasts!: Toasts;

  /** Opens a vote in a topic, shows it there, and says who hears of it. */
  async open(
    topic: VoteTopic,
    opening: Omit<Opening, "topic_id">
  ): Promise<void> {
    const opened = await openVote({ topic_id: topic.id, ...opening });
    await this.bindingVotes.show(topic, opened.binding_vote);
    this.toasts.success({
      duration: "long",
      data: { message: openedText(opened) },
    });
  }

  /** Closes the vote as one sees it. */
  async close(vote: Vote): Promise<void> {
    const answer = await closeVote(vote.id, vote.revision);
    vote.update(answer.vote);
  }

  /** Moves the closing time of an open vote. */
  async moveClosingTime(vote: Vote, date: Date): Promise<void> {
    const answer = await moveClosingTime(vote.id, date.toISOString());
    vote.update(answer.vote);
  }

  /** Ends the vote without an outcome; everyone who sees the vote sees the reason. */
  async cancel(vote: Vote, reason: string): Promise<void> {
    const answer = await cancelVote(vote.id, reason);
    vote.update(answer.vote);
  }
}
