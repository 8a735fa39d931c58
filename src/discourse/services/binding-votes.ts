import { tracked } from "@glimmer/tracking";
import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import {
  type BallotJson,
  castBallot,
  type OwnBallotAnswer,
  withdrawBallot,
} from "../lib/ballots/ballot-api";
import VoterList from "../lib/ballots/voter-list";
import {
  liftMark,
  type MarkOrder,
  placeMarks,
} from "../lib/binding-voters/mark-api";
import {
  recordBallot,
  type Recording,
  unrecordBallot,
} from "../lib/recorded-ballots/recorded-ballot-api";
import {
  acceptProposedBallot,
  confirmProposedBallot,
  type ProposedBallotJson,
  setAsideProposedBallot,
} from "../lib/replies/proposed-ballot-api";
import ShownReplies from "../lib/replies/shown-replies";
import type { Choice } from "../lib/tally";
import { type TimeLeft, timeLeft } from "../lib/time-left";
import ListedVote, { type BadgedVote } from "../lib/votes/listed-vote";
import Vote, { type PendingBallot } from "../lib/votes/vote";
import {
  cancelVote,
  closeVote,
  findVote,
  moveDeadline,
  type Opening,
  openVote,
  type VoteJson,
} from "../lib/votes/vote-api";
import type { VoteMessage } from "../lib/votes/vote-message";
import type { VoteStateJson } from "../lib/votes/vote-state-json";
import {
  isWhole,
  type ListedTopic,
  type VoteTopic,
} from "../lib/votes/vote-topic";

interface MessageBus {
  subscribe(
    channel: string,
    callback: (message: VoteMessage) => void,
    lastId?: number
  ): void;
  unsubscribe(channel: string, callback: (message: VoteMessage) => void): void;
}

const TICK = 20_000;

/** Where a list begins to listen: at the last message, which may be newer than the list. */
const LAST_MESSAGE = -2;

/** Within how many milliseconds pages ask again, which all hear at once that they have to. */
const SPREAD = 5_000;

/** The same of those few who keep the roster, or of one person's. */
const PAUSE = 1_000;

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

  /** The replies of the topic that is open, as far as they are in sight. */
  readonly replies = new ShownReplies();

  readonly #votes = new WeakMap<VoteJson, Vote>();
  readonly #listed = new WeakMap<VoteStateJson, ListedVote>();
  readonly #voters = new Map<number, VoterList>();
  readonly #asking = new WeakSet<Vote>();
  #sent: Promise<unknown> = Promise.resolve();

  readonly #clock = setInterval(() => (this.now = Date.now()), TICK);

  override willDestroy(): void {
    super.willDestroy();
    clearInterval(this.#clock);
  }

  /**
   * The Vote of that JSON, always the same one. Where the forum has replaced the
   * JSON, as it does when one goes to a post of the topic, the list of voters stays.
   */
  voteOf(json: VoteJson): Vote {
    let vote = this.#votes.get(json);
    if (!vote) {
      vote = new Vote(json, this.#votersOf(json.id));
      this.#votes.set(json, vote);
    }
    return vote;
  }

  /** As much of the vote of that JSON as a list tells, always the same object. */
  listedVoteOf(json: VoteStateJson): ListedVote {
    let vote = this.#listed.get(json);
    if (!vote) {
      vote = new ListedVote(json);
      this.#listed.set(json, vote);
    }
    return vote;
  }

  /** The vote that stands beside the title of an open topic. */
  badgedVoteOf(json: VoteStateJson): BadgedVote {
    return isWhole(json) ? this.voteOf(json) : this.listedVoteOf(json);
  }

  /** The time for which a vote still takes ballots; null once it has ended, be it closed yet or not. */
  timeLeft(vote: Pick<BadgedVote, "outcome" | "closesAt">): TimeLeft | null {
    const left = vote.closesAt.getTime() - this.now;
    return vote.outcome === null && left > 0 ? timeLeft(left) : null;
  }

  /** Follows the votes of a topic; the function that it returns ends that. */
  watch(topic: VoteTopic): () => void {
    const channel = `/binding-votes/${topic.id}`;
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
      this.#complete(topic, topic.binding_vote);
    }
    return () => {
      this.messageBus.unsubscribe(channel, receive);
      this.#voters.delete(topic.binding_vote?.id ?? 0);
    };
  }

  /** Keeps the vote of a listed topic true, and shows one that is opened after it, until ended likewise. */
  watchListed(topic: ListedTopic): () => void {
    const channel = `/binding-votes/${topic.id}`;
    const receive = ({ vote }: VoteMessage): void => {
      const json = topic.binding_vote;
      if (json?.id === vote.id) {
        this.listedVoteOf(json).update(vote);
      } else if (json && json.id < vote.id) {
        set(topic, "binding_vote", vote);
      }
    };
    this.messageBus.subscribe(channel, receive, LAST_MESSAGE);
    return () => this.messageBus.unsubscribe(channel, receive);
  }

  /** A vote of which the page knows no more than how it ended. */
  async find(id: number): Promise<Vote> {
    return new Vote(await findVote(id));
  }

  async open(
    topic: VoteTopic,
    opening: Omit<Opening, "topic_id">
  ): Promise<void> {
    await this.#show(topic, await openVote({ topic_id: topic.id, ...opening }));
  }

  /** Casts or changes one's ballot. It shows at once, and is taken back where this rejects. */
  cast(
    vote: Vote,
    choice: Choice,
    reason: string,
    reply: string
  ): Promise<void> {
    return this.#send(vote, { choice, reason }, () =>
      castBallot(vote.id, choice, reason, reply)
    );
  }

  withdraw(vote: Vote): Promise<void> {
    return this.#send(vote, { choice: null, reason: "" }, () =>
      withdrawBallot(vote.id)
    );
  }

  /** Records a ballot that was cast elsewhere, which may be one's own. */
  async record(vote: Vote, recording: Recording): Promise<void> {
    const answer = await recordBallot(vote.id, recording);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    if (answer.ballot.user && answer.ballot.user.id === this.currentUser?.id) {
      vote.keepOwn(answer.ballot, answer.vote.revision);
    }
  }

  /** Takes a recorded ballot back, which may be one's own. */
  async unrecord(vote: Vote, ballot: BallotJson): Promise<void> {
    const answer = await unrecordBallot(vote.id, ballot.id);
    vote.update(answer.vote);
    vote.voters.remove(ballot.id);
    if (vote.ownBallot?.id === ballot.id) {
      vote.keepOwn(null, answer.vote.revision);
    }
  }

  /** Casts what one's own reply says. */
  async confirmProposed(
    vote: Vote,
    proposed: ProposedBallotJson
  ): Promise<void> {
    this.#keep(vote, await confirmProposedBallot(vote.id, proposed.id));
  }

  /** Records what somebody's reply says. */
  async acceptProposed(
    vote: Vote,
    proposed: ProposedBallotJson
  ): Promise<void> {
    const answer = await acceptProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    vote.settle(proposed);
    void this.replies.ask();
  }

  /** Says that it is not a vote; nothing is counted. */
  async setAsideProposed(
    vote: Vote,
    proposed: ProposedBallotJson
  ): Promise<void> {
    const answer = await setAsideProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.settle(proposed);
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
    vote.roster.marked(answer.under_way);
  }

  async liftMark(vote: Vote, markId: number): Promise<void> {
    const { under_way } = await liftMark(markId);
    vote.roster.marked(under_way);
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
    const { ownBallot: former } = vote;
    vote.update(state);
    if (ballot) {
      vote.voters.put(ballot);
      vote.settleOwn();
    } else if (former) {
      vote.voters.remove(former.id);
    }
    vote.keepOwn(ballot, state.revision);
    if (ballot?.reply ?? former?.reply) {
      void this.replies.ask();
    }
  }

  async #receive(topic: VoteTopic, message: VoteMessage): Promise<void> {
    const json = topic.binding_vote;
    if (json && !isWhole(json)) {
      await this.#complete(topic, json);
    } else if (json?.id === message.vote.id) {
      this.#take(this.voteOf(json), message);
    } else if (message.type === "opened") {
      await this.#show(topic, await findVote(message.vote.id));
    }
  }

  /** Gets all of a vote, where the topic carries what a list told of it. */
  async #complete(topic: ListedTopic, { id }: VoteStateJson): Promise<void> {
    const json = await findVote(id).catch(() => null);
    if (json && topic.binding_vote?.id === id) {
      set(topic, "binding_vote", json);
    }
  }

  #take(vote: Vote, message: VoteMessage): void {
    vote.receive(message);
    if (message.replies) {
      this.replies.change();
    }
    if (this.#concernsAll(message)) {
      this.#ask(vote, SPREAD);
    } else if (message.concerns === "you") {
      void this.#askOwn(vote, message);
    } else if (this.#changesWaiting(vote, message)) {
      this.#ask(vote, PAUSE);
    }
  }

  /** Whether every page has to ask: why it was cancelled, and who sees what was edited, is not published. */
  #concernsAll({ type, concerns }: VoteMessage): boolean {
    return (
      type === "cancelled" ||
      type === "edited" ||
      (concerns === "everyone" && this.currentUser !== null)
    );
  }

  /** Whether more or less may wait to be confirmed, for those who keep the roster. */
  #changesWaiting(vote: Vote, { type }: VoteMessage): boolean {
    return type === "proposed"
      ? vote.keepsRoster
      : type === "cast" && vote.proposedCount > 0;
  }

  /** Asks for what concerns oneself, unless it is just what one has done on this page. */
  async #askOwn(vote: Vote, { type, vote: state }: VoteMessage): Promise<void> {
    await this.#sent;
    const mayBeDone = type === "cast" || type === "withdrawn";
    if (!mayBeDone || !vote.knowsOwnAt(state.revision)) {
      this.#ask(vote, PAUSE);
    }
  }

  /** Asks, a little later, for all that the server says of the vote to this person. */
  #ask(vote: Vote, within: number): void {
    if (!this.#asking.has(vote)) {
      this.#asking.add(vote);
      setTimeout(async () => {
        this.#asking.delete(vote);
        const json = await findVote(vote.id).catch(() => null);
        if (json) {
          vote.refresh(json);
        }
      }, Math.random() * within);
    }
  }

  /** Shows a vote that has been opened; the one that was shown goes below it. */
  async #show(topic: VoteTopic, json: VoteJson): Promise<void> {
    const told = topic.binding_vote;
    const former = told && isWhole(told) ? this.voteOf(told) : null;
    if (former?.outcome === null && former.id < json.id) {
      // Only one is open: this page has missed how the former one ended.
      former.update(await findVote(former.id));
    }

    const shown = topic.binding_vote?.id ?? 0;
    if (shown >= json.id) {
      return;
    }
    if (former) {
      const others = topic.earlier_binding_votes ?? [];
      set(topic, "earlier_binding_votes", [former.asEarlier, ...others]);
    }
    set(topic, "binding_vote", json);
  }

  #votersOf(voteId: number): VoterList {
    const voters = this.#voters.get(voteId) ?? new VoterList(voteId);
    this.#voters.set(voteId, voters);
    return voters;
  }
}
