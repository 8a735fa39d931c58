// Generated from src/discourse/services/binding-votes.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { set } from "@ember/object";
import Service, { service } from "@ember/service";
import { castBallot, withdrawBallot } from "../lib/ballots/ballot-api";
import VoterList from "../lib/ballots/voter-list";
import { liftMark, placeMarks } from "../lib/binding-voters/mark-api";
import {
  recordBallot,
  unrecordBallot,
} from "../lib/recorded-ballots/recorded-ballot-api";
import {
  acceptProposedBallot,
  confirmProposedBallot,
  setAsideProposedBallot,
} from "../lib/replies/proposed-ballot-api";
import ShownReplies from "../lib/replies/shown-replies";
import { timeLeft } from "../lib/time-left";
import ListedVote from "../lib/votes/listed-vote";
import Vote from "../lib/votes/vote";
import {
  cancelVote,
  closeVote,
  findVote,
  moveDeadline,
  openVote,
} from "../lib/votes/vote-api";
import { isWhole } from "../lib/votes/vote-topic";

const TICK = 2e4;
const LAST_MESSAGE = -2;
const SPREAD = 5e3;
const PAUSE = 1e3;

export default class BindingVotes extends Service {
  @service messageBus;
  @service currentUser;
  @tracked now = Date.now();
  /** The replies of the topic that is open, as far as they are in sight. */
  replies = new ShownReplies();
  #votes = /* @__PURE__ */ new WeakMap();
  #listed = /* @__PURE__ */ new WeakMap();
  #voters = /* @__PURE__ */ new Map();
  #asking = /* @__PURE__ */ new WeakSet();
  #sent = Promise.resolve();
  #clock = setInterval(() => (this.now = Date.now()), TICK);

  willDestroy() {
    super.willDestroy();
    clearInterval(this.#clock);
  }
  /**
   * The Vote of that JSON, always the same one. Where the forum has replaced the
   * JSON, as it does when one goes to a post of the topic, the list of voters stays.
   */

  voteOf(json) {
    let vote = this.#votes.get(json);
    if (!vote) {
      vote = new Vote(json, this.#votersOf(json.id));
      this.#votes.set(json, vote);
    }
    return vote;
  }
  /** As much of the vote of that JSON as a list tells, always the same object. */

  listedVoteOf(json) {
    let vote = this.#listed.get(json);
    if (!vote) {
      vote = new ListedVote(json);
      this.#listed.set(json, vote);
    }
    return vote;
  }
  /** The vote that stands beside the title of an open topic. */

  badgedVoteOf(json) {
    return isWhole(json) ? this.voteOf(json) : this.listedVoteOf(json);
  }
  /** The time for which a vote still takes ballots; null once it has ended, be it closed yet or not. */

  timeLeft(vote) {
    const left = vote.closesAt.getTime() - this.now;
    return vote.outcome === null && left > 0 ? timeLeft(left) : null;
  }
  /** Follows the votes of a topic; the function that it returns ends that. */

  watch(topic) {
    const channel = `/binding-votes/${topic.id}`;
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
      this.#complete(topic, topic.binding_vote);
    }
    return () => {
      this.messageBus.unsubscribe(channel, receive);
      this.#voters.delete(topic.binding_vote?.id ?? 0);
    };
  }
  /** Keeps the vote of a listed topic true, and shows one that is opened after it, until ended likewise. */

  watchListed(topic) {
    const channel = `/binding-votes/${topic.id}`;
    const receive = ({ vote }) => {
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

  async find(id) {
    return new Vote(await findVote(id));
  }

  async open(topic, opening) {
    await this.#show(topic, await openVote({ topic_id: topic.id, ...opening }));
  }
  /** Casts or changes one's ballot. It shows at once, and is taken back where this rejects. */

  cast(vote, choice, reason, reply) {
    return this.#send(vote, { choice, reason }, () =>
      castBallot(vote.id, choice, reason, reply)
    );
  }

  withdraw(vote) {
    return this.#send(vote, { choice: null, reason: "" }, () =>
      withdrawBallot(vote.id)
    );
  }
  /** Records a ballot that was cast elsewhere, which may be one's own. */

  async record(vote, recording) {
    const answer = await recordBallot(vote.id, recording);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    if (answer.ballot.user && answer.ballot.user.id === this.currentUser?.id) {
      vote.keepOwn(answer.ballot, answer.vote.revision);
    }
  }
  /** Takes a recorded ballot back, which may be one's own. */

  async unrecord(vote, ballot) {
    const answer = await unrecordBallot(vote.id, ballot.id);
    vote.update(answer.vote);
    vote.voters.remove(ballot.id);
    if (vote.ownBallot?.id === ballot.id) {
      vote.keepOwn(null, answer.vote.revision);
    }
  }
  /** Casts what one's own reply says. */

  async confirmProposed(vote, proposed) {
    this.#keep(vote, await confirmProposedBallot(vote.id, proposed.id));
  }
  /** Records what somebody's reply says. */

  async acceptProposed(vote, proposed) {
    const answer = await acceptProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.voters.put(answer.ballot);
    vote.settle(proposed);
    void this.replies.ask();
  }
  /** Says that it is not a vote; nothing is counted. */

  async setAsideProposed(vote, proposed) {
    const answer = await setAsideProposedBallot(vote.id, proposed.id);
    vote.update(answer.vote);
    vote.settle(proposed);
  }
  /** Closes the vote as one sees it. */

  async close(vote) {
    const answer = await closeVote(vote.id, vote.revision);
    vote.update(answer.vote);
  }
  /** Moves the closing time of an open vote. */

  async moveDeadline(vote, date) {
    const answer = await moveDeadline(vote.id, date.toISOString());
    vote.update(answer.vote);
  }
  /** Ends the vote without an outcome; everyone who sees the vote sees the reason. */

  async cancel(vote, reason) {
    const answer = await cancelVote(vote.id, reason);
    vote.update(answer.vote);
  }
  /** Marks people as binding, or as not binding. */

  async mark(vote, order) {
    const answer = await placeMarks(vote.id, order);
    vote.update(answer.vote);
    vote.roster.marked(answer.under_way);
  }

  async liftMark(vote, markId) {
    const { under_way } = await liftMark(markId);
    vote.roster.marked(under_way);
  }
  /** Sends one after the other, so that the last thing one said is what stands. */

  async #send(vote, pending, request) {
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

  #keep(vote, { vote: state, ballot }) {
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

  async #receive(topic, message) {
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

  async #complete(topic, { id }) {
    const json = await findVote(id).catch(() => null);
    if (json && topic.binding_vote?.id === id) {
      set(topic, "binding_vote", json);
    }
  }

  #take(vote, message) {
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

  #concernsAll({ type, concerns }) {
    return (
      type === "cancelled" ||
      type === "edited" ||
      (concerns === "everyone" && this.currentUser !== null)
    );
  }
  /** Whether more or less may wait to be confirmed, for those who keep the roster. */

  #changesWaiting(vote, { type }) {
    return type === "proposed"
      ? vote.keepsRoster
      : type === "cast" && vote.proposedCount > 0;
  }
  /** Asks for what concerns oneself, unless it is just what one has done on this page. */

  async #askOwn(vote, { type, vote: state }) {
    await this.#sent;
    const mayBeDone = type === "cast" || type === "withdrawn";
    if (!mayBeDone || !vote.knowsOwnAt(state.revision)) {
      this.#ask(vote, PAUSE);
    }
  }
  /** Asks, a little later, for all that the server says of the vote to this person. */

  #ask(vote, within) {
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

  async #show(topic, json) {
    const told = topic.binding_vote;
    const former = told && isWhole(told) ? this.voteOf(told) : null;
    if (former?.outcome === null && former.id < json.id) {
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

  #votersOf(voteId) {
    const voters = this.#voters.get(voteId) ?? new VoterList(voteId);
    this.#voters.set(voteId, voters);
    return voters;
  }
}
