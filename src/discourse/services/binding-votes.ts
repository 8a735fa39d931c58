import { tracked } from "@glimmer/tracking";
import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import { liftMark, type MarkOrder, placeMarks } from "../lib/roster-api";
import type { Choice } from "../lib/tally";
import { type TimeLeft, timeLeft } from "../lib/time-left";
import Vote, { type PendingBallot } from "../lib/vote";
import type { VoteJson, VoteMessage, VoteTopic } from "../lib/vote-json";
import {
  cancelVote,
  castBallot,
  closeVote,
  findVote,
  moveDeadline,
  type Opening,
  openVote,
  type OwnBallotAnswer,
  withdrawBallot,
} from "../lib/votes-api";

interface MessageBus {
  subscribe(
    channel: string,
    callback: (message: VoteMessage) => void,
    lastId?: number
  ): void;
  unsubscribe(channel: string, callback: (message: VoteMessage) => void): void;
}

const TICK = 20_000;

/** Within how many milliseconds pages ask again, which all hear at once that they have to. */
const SPREAD = 10_000;

/**
 * The votes of the pages that are open. The JSON that a topic carries is where a
 * vote comes from; for each such JSON there is one Vote, which is kept true by
 * what is published on the topic's channel.
 */
export default class BindingVotes extends Service {
  @service messageBus!: MessageBus;

  @service currentUser!: { id: number } | null;

  /** The time, in milliseconds, that open pages reckon with. */
  @tracked now = Date.now();

  readonly #votes = new WeakMap<VoteJson, Vote>();
  readonly #asking = new WeakSet<Vote>();
  #sent: Promise<unknown> = Promise.resolve();

  readonly #clock = setInterval(() => (this.now = Date.now()), TICK);

  override willDestroy(): void {
    super.willDestroy();
    clearInterval(this.#clock);
  }

  /** The Vote of that JSON, always the same one. */
  voteOf(json: VoteJson): Vote {
    let vote = this.#votes.get(json);
    if (!vote) {
      vote = new Vote(json);
      this.#votes.set(json, vote);
    }
    return vote;
  }

  /** The time for which a vote still takes ballots; null once it has ended, be it closed yet or not. */
  timeLeft(vote: Vote): TimeLeft | null {
    const left = vote.closesAt.getTime() - this.now;
    return vote.outcome === null && left > 0 ? timeLeft(left) : null;
  }

  /** Follows the votes of a topic; the function that it returns ends that. */
  watch(topic: VoteTopic): () => void {
    const channel = `/binding-votes/${topic.id}`;
    const receive = (message: VoteMessage) => this.#receive(topic, message);
    this.messageBus.subscribe(
      channel,
      receive,
      topic.binding_vote?.last_message_id ?? -1
    );
    return () => this.messageBus.unsubscribe(channel, receive);
  }

  async open(
    topic: VoteTopic,
    opening: Omit<Opening, "topic_id">
  ): Promise<void> {
    this.#show(topic, await openVote({ topic_id: topic.id, ...opening }));
  }

  /** Casts or changes one's ballot. It shows at once, and is taken back where this rejects. */
  cast(vote: Vote, choice: Choice, reason: string): Promise<void> {
    return this.#send(vote, { choice, reason }, () =>
      castBallot(vote.id, choice, reason)
    );
  }

  withdraw(vote: Vote): Promise<void> {
    return this.#send(vote, { choice: null, reason: "" }, () =>
      withdrawBallot(vote.id)
    );
  }

  /** Closes the vote as one sees it. */
  async close(vote: Vote): Promise<void> {
    const answer = await closeVote(vote.id, vote.revision);
    vote.update(answer.vote);
  }

  /** Moves the closing time of an open vote. */
  async moveDeadline(vote: Vote, date: Date): Promise<void> {
    const answer = await moveDeadline(vote.id, date.toISOString());
    vote.update(answer.vote);
  }

  /** Ends the vote without an outcome; everyone who sees the vote sees the reason. */
  async cancel(vote: Vote, reason: string): Promise<void> {
    const answer = await cancelVote(vote.id, reason);
    vote.update(answer.vote);
  }

  /** Marks people as binding, or as not binding. */
  async mark(vote: Vote, order: MarkOrder): Promise<void> {
    const answer = await placeMarks(vote.id, order);
    vote.update(answer.vote);
    vote.roster.change();
  }

  async liftMark(vote: Vote, markId: number): Promise<void> {
    await liftMark(markId);
    vote.roster.change();
  }

  /** Sends one after the other, so that the last thing one said is what stands. */
  async #send(
    vote: Vote,
    pending: PendingBallot,
    request: () => Promise<OwnBallotAnswer>
  ): Promise<void> {
    vote.pending = pending;
    const answered = this.#sent.then(request);
    this.#sent = answered.catch(() => {});

    try {
      this.#keep(vote, await answered);
    } finally {
      if (vote.pending === pending) {
        vote.pending = null;
      }
    }
  }

  #keep(vote: Vote, { vote: state, ballot }: OwnBallotAnswer): void {
    vote.update(state);
    if (ballot) {
      vote.voters.put(ballot);
    } else if (vote.ownBallot) {
      vote.voters.remove(vote.ownBallot.id);
    }
    vote.keepOwn(ballot, state.revision);
  }

  async #receive(topic: VoteTopic, message: VoteMessage): Promise<void> {
    const json = topic.binding_vote;
    if (json?.id === message.vote.id) {
      const vote = this.voteOf(json);
      vote.receive(message, this.currentUser?.id);
      if (message.type === "recounted" && !message.people) {
        this.#askBinds(vote);
      }
    } else if (message.type === "opened") {
      this.#show(topic, await findVote(message.vote.id));
    }
  }

  /** Asks, a little later, whether one's ballot would bind, where no ballot of one's own tells it. */
  #askBinds(vote: Vote): void {
    if (this.currentUser && !vote.ownBallot && !this.#asking.has(vote)) {
      this.#asking.add(vote);
      setTimeout(async () => {
        this.#asking.delete(vote);
        const json = await findVote(vote.id).catch(() => null);
        if (json) {
          vote.keepOwnBinds(json.own.binds);
        }
      }, Math.random() * SPREAD);
    }
  }

  #show(topic: VoteTopic, json: VoteJson): void {
    if (topic.binding_vote?.id !== json.id) {
      set(topic, "binding_vote", json);
      set(topic, "can_open_binding_vote", false);
    }
  }
}
