import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import type Vote from "../lib/votes/vote";
import { findVote } from "../lib/votes/vote-api";
import type { VoteMessage } from "../lib/votes/vote-message";
import {
  isWhole,
  type ListedTopic,
  type VoteTopic,
} from "../lib/votes/vote-topic";
import type BindingVoteRefresh from "./binding-vote-refresh";
import type BindingVoteReplies from "./binding-vote-replies";
import type BindingVotes from "./binding-votes";

interface MessageBus {
  subscribe(
    channel: string,
    callback: (message: VoteMessage) => void,
    lastId?: number
  ): void;
  unsubscribe(channel: string, callback: (message: VoteMessage) => void): void;
}

/** Where a list begins to listen: at the last message, which may be newer than the list. */
const LAST_MESSAGE = -2;

/** The channels of the topics that are open or listed: what is published there goes to the votes. */
export default class BindingVoteChannels extends Service {
  @service messageBus!: MessageBus;

  @service bindingVotes!: BindingVotes;

  @service bindingVoteRefresh!: BindingVoteRefresh;

  @service bindingVoteReplies!: BindingVoteReplies;

  /** Follows the votes of a topic; the function that it returns ends that. */
  watch(topic: VoteTopic): () => void {
    const channel = channelOf(topic);
    // One after the other, as they were published: a message may take a request.
    let received: Promise<unknown> = Promise.resolve();
    const receive = (message: VoteMessage): Promise<void> => {
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
  watchListed(topic: ListedTopic): () => void {
    const channel = channelOf(topic);
    const receive = ({ type, vote }: VoteMessage): void => {
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

  async #receive(topic: VoteTopic, message: VoteMessage): Promise<void> {
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

function channelOf({ id }: ListedTopic): string {
  return `/binding-votes/${id}`;
}
