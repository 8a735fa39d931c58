import Service from "@ember/service";
import { lazyService } from "../lib/lazy-service";
import type Vote from "../lib/votes/vote";
import { findVote } from "../lib/votes/vote-api";
import type { VoteMessage } from "../lib/votes/vote-message";
import { isWhole, type VoteTopic } from "../lib/votes/vote-topic";
import BindingVoteRefresh from "./binding-vote-refresh";
import BindingVoteReplies from "./binding-vote-replies";
import BindingVotes from "./binding-votes";

/** What is published on the channel of an open topic: it goes to the votes. */
export default class BindingVoteMessages extends Service {
  @lazyService(BindingVotes) bindingVotes!: BindingVotes;

  @lazyService(BindingVoteRefresh) bindingVoteRefresh!: BindingVoteRefresh;

  @lazyService(BindingVoteReplies) bindingVoteReplies!: BindingVoteReplies;

  /** Takes that the page of a topic with a vote is open. */
  enter(topic: VoteTopic): void {
    if (topic.binding_vote && !isWhole(topic.binding_vote)) {
      void this.bindingVotes.complete(topic, topic.binding_vote);
    }
  }

  /** Takes that it no longer is. */
  leave(topic: VoteTopic): void {
    this.bindingVotes.leave(topic);
  }

  /** Takes one message. Resolves once all is done that it asks for. */
  async receive(topic: VoteTopic, message: VoteMessage): Promise<void> {
    const json = topic.binding_vote;
    if (message.type === "removed") {
      await this.bindingVotes.remove(topic, message.vote.id);
    } else if (json && !isWhole(json)) {
      await this.bindingVotes.complete(topic, json);
    } else if (json?.id === message.vote.id) {
      this.#take(this.bindingVotes.voteOf(json), message);
    } else if (message.type === "opened") {
      await this.bindingVotes.show(topic, await findVote(message.vote.id));
    }
  }

  #take(vote: Vote, message: VoteMessage): void {
    vote.receive(message);
    if (message.replies) {
      this.bindingVoteReplies.change();
    }
    this.bindingVoteRefresh.after(vote, message);
  }
}
