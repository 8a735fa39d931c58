import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import { type Bundle, loadBundle } from "../lib/bundles";
import { lazyServiceFor } from "../lib/lazy-service";
import type { VoteMessage } from "../lib/votes/vote-message";
import type { ListedTopic, VoteTopic } from "../lib/votes/vote-topic";
import type BindingVoteListings from "./binding-vote-listings";

interface MessageBus {
  subscribe(
    channel: string,
    callback: (message: VoteMessage) => void,
    lastId?: number
  ): void;
  unsubscribe(channel: string, callback: (message: VoteMessage) => void): void;
}

type Messages = InstanceType<Bundle<"topic">["BindingVoteMessages"]>;

/** Where a list begins to listen: at the last message, which may be newer than the list. */
const LAST_MESSAGE = -2;

/** The channels of the topics that are open or listed: what is published there goes to the votes. */
export default class BindingVoteChannels extends Service {
  @service messageBus!: MessageBus;

  @service bindingVoteListings!: BindingVoteListings;

  /** What takes the messages of open topics, once one of these has a vote. */
  #messages?: Promise<Messages>;

  /** Follows the votes of a topic; the function that it returns ends that. */
  watch(topic: VoteTopic): () => void {
    const channel = channelOf(topic);
    // One after the other, as they were published: a message may take a request.
    let received: Promise<unknown> = Promise.resolve();
    const receive = (message: VoteMessage): Promise<void> => {
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
  watchListed(topic: ListedTopic): () => void {
    const channel = channelOf(topic);
    const receive = ({ type, vote }: VoteMessage): void => {
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
  async #loaded(): Promise<Messages> {
    this.#messages ??= loadBundle("topic").then(({ BindingVoteMessages }) =>
      lazyServiceFor(this, BindingVoteMessages)
    );
    try {
      return await this.#messages;
    } catch (error) {
      this.#messages = undefined;
      throw error;
    }
  }
}

function channelOf({ id }: ListedTopic): string {
  return `/binding-votes/${id}`;
}
