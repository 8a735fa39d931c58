// Generated from src/discourse/lazy-services/binding-vote-messages.ts by bin/build; do not edit.

import Service from "@ember/service";
import { lazyService } from "../lib/lazy-service";
import { findVote } from "../lib/votes/vote-api";
import { isWhole } from "../lib/votes/vote-topic";
import BindingVoteRefresh from "./binding-vote-refresh";
import BindingVoteReplies from "./binding-vote-replies";
import BindingVotes from "./binding-votes";

export default class BindingVoteMessages extends Service {
  @lazyService(BindingVotes) bindingVotes;
  @lazyService(BindingVoteRefresh) bindingVoteRefresh;
  @lazyService(BindingVoteReplies) bindingVoteReplies;
  /** Takes that the page of a topic with a vote is open. */

  enter(topic) {
    if (topic.binding_vote && !isWhole(topic.binding_vote)) {
      void this.bindingVotes.complete(topic, topic.binding_vote);
    }
  }
  /** Takes that it no longer is. */

  leave(topic) {
    this.bindingVotes.leave(topic);
  }
  /** Takes one message. Resolves once all is done that it asks for. */

  async receive(topic, message) {
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

  #take(vote, message) {
    vote.receive(message);
    if (message.replies) {
      this.bindingVoteReplies.change();
    }
    this.bindingVoteRefresh.after(vote, message);
  }
}
