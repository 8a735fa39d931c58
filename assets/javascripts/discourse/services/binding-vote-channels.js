// Generated from src/discourse/services/binding-vote-channels.ts by bin/build; do not edit.

import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import { findVote } from "../lib/votes/vote-api";
import { isWhole } from "../lib/votes/vote-topic";

const LAST_MESSAGE = -2;

export default class BindingVoteChannels extends Service {
  @service messageBus;
  @service bindingVotes;
  @service bindingVoteRefresh;
  @service bindingVoteReplies;
  /** Follows the votes of a topic; the function that it returns ends that. */

  watch(topic) {
    const channel = channelOf(topic);
    let received = Promise.resolve();
    const receive = (message) => {
      const done = received.then(() => this.#receive(topic, message));
      received = done.catch(() => {});
      return done;
    };
    this.messageBus.subscribe(
      channel,
      receive,
      topic.binding_vote?.last_message_id ?? -1
    );
    if (topic.binding_vote && !isWhole(topic.binding_vote)) {
      this.bindingVotes.complete(topic, topic.binding_vote);
    }
    return () => {
      this.messageBus.unsubscribe(channel, receive);
      this.bindingVotes.leave(topic);
    };
  }
  /** Keeps the vote of a listed topic true, and shows one that is opened after it, until ended likewise. */

  watchListed(topic) {
    const channel = channelOf(topic);
    const receive = ({ type, vote }) => {
      const json = topic.binding_vote;
      if (json?.id === vote.id && type === "removed") {
        set(topic, "binding_vote", null);
      } else if (json?.id === vote.id) {
        this.bindingVotes.listedVoteOf(json).update(vote);
      } else if (json && json.id < vote.id) {
        set(topic, "binding_vote", vote);
      }
    };
    this.messageBus.subscribe(channel, receive, LAST_MESSAGE);
    return () => this.messageBus.unsubscribe(channel, receive);
  }

  async #receive(topic, message) {
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

function channelOf({ id }) {
  return `/binding-votes/${id}`;
}
