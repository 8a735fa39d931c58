// Generated from src/discourse/lazy-services/binding-votes.ts by bin/build; do not edit.

import { get, set } from "@ember/object";
import Service, { service } from "@ember/service";
import VoterList from "../lib/ballots/voter-list";
import { loadAtOnce } from "../lib/votes/bundles-at-once";
import Vote from "../lib/votes/vote";
import { findVote } from "../lib/votes/vote-api";
import { isWhole } from "../lib/votes/vote-topic";

export default class BindingVotes extends Service {
  @service bindingVoteListings;
  #votes = /* @__PURE__ */ new WeakMap();
  #voters = /* @__PURE__ */ new Map();
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
  /** The vote of a topic; null where it has none, or where the page does not know all of it. */

  voteIn(topic) {
    const json = topic && get(topic, "binding_vote");
    return json && isWhole(json) ? this.voteOf(json) : null;
  }
  /** The vote that stands beside the title of an open topic. */

  badgedVoteOf(json) {
    return isWhole(json)
      ? this.voteOf(json)
      : this.bindingVoteListings.voteOf(json);
  }
  /** A vote of which the page knows no more than how it ended. */

  async find(id) {
    return new Vote(await findVote(id));
  }
  /** Shows a vote that has been opened; the one that was shown goes below it. */

  async show(topic, json) {
    const { earlier_binding_votes } = topic;
    await loadAtOnce({ binding_vote: json, earlier_binding_votes });
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
  /** Takes that a vote is gone; the newest of the others that are listed below takes its place. */

  async remove(topic, id) {
    const others = topic.earlier_binding_votes ?? [];
    if (topic.binding_vote?.id !== id) {
      const rest2 = others.filter((other) => other.id !== id);
      set(topic, "earlier_binding_votes", rest2);
      return;
    }
    const [next, ...rest] = others;
    set(topic, "binding_vote", next ? await findVote(next.id) : null);
    set(topic, "earlier_binding_votes", rest);
  }
  /** Gets all of a vote, where the topic carries what a list told of it. */

  async complete(topic, { id }) {
    const json = await findVote(id).catch(() => null);
    if (json && topic.binding_vote?.id === id) {
      set(topic, "binding_vote", json);
    }
  }
  /** Forgets what the page of a topic has asked for. */

  leave(topic) {
    this.#voters.delete(topic.binding_vote?.id ?? 0);
  }

  #votersOf(voteId) {
    const voters = this.#voters.get(voteId) ?? new VoterList(voteId);
    this.#voters.set(voteId, voters);
    return voters;
  }
}
