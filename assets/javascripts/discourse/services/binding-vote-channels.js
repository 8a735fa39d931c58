// Generated from src/discourse/services/binding-vote-channels.ts by bin/build; do not edit.

import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import { loadBundle } from "../lib/bundles";
import { lazyServiceFor } from "../lib/lazy-service";

const LAST_MESSAGE = -2;

export default class BindingVoteChannels extends Service {
  @service messageBus;
  @service bindingVoteListings;
  /** What takes the messages of open topics, once one of these has a vote. */
  #messages;
  /** Follows the votes of a topic; the function that it returns ends that. */

  watch(topic) {
    const channel = channelOf(topic);
    let received = Promise.resolve();
    const receive = (message) => {
      const done = received.then(async () =>
        (await this.#loaded()).receive(topic, message)
      );
      received = done.catch(() => {});
      return done;
    };
    this.messageBus.subscribe(
      channel,
      receive,
      topic.binding_vote?.last_message_id ?? -1
    );
    if (topic.binding_vote) {
      this.#loaded().then(
        (messages) => messages.enter(topic),
        () => {}
      );
    }
    return () => {
      this.messageBus.unsubscribe(channel, receive);
      this.#messages?.then(
        (messages) => messages.leave(topic),
        () => {}
      );
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
        this.bindingVoteListings.voteOf(json).update(vote);
      } else if (json && json.id < vote.id) {
        set(topic, "binding_vote", vote);
      }
    };
    this.messageBus.subscribe(channel, receive, LAST_MESSAGE);
    return () => this.messageBus.unsubscribe(channel, receive);
  }
  /** What cannot be loaded now is loaded with the next message. */

  async #loaded() {
    this.#messages ??= loadBundle("topic").then(({ BindingVoteMessages }) =>
      lazyServiceFor(this, BindingVoteMessages)
    );
    try {
      return await this.#messages;
    } catch (error) {
      this.#messages = void 0;
      throw error;
    }
  }
}

function channelOf({ id }) {
  return `/binding-votes/${id}`;
}
