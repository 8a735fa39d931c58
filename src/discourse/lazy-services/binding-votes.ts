import { get, set } from "@ember/object";
import Service, { service } from "@ember/service";
import type { BadgeJson } from "../lib/badge/badge-state";
import VoterList from "../lib/ballots/voter-list";
import { loadAtOnce } from "../lib/votes/bundles-at-once";
import type { BadgedVote } from "../lib/votes/listed-vote";
import Vote from "../lib/votes/vote";
import { findVote, type VoteJson } from "../lib/votes/vote-api";
import {
  isWhole,
  type ListedTopic,
  type VoteTopic,
} from "../lib/votes/vote-topic";
import type BindingVoteListings from "../services/binding-vote-listings";

/**
 * The votes of the pages that are open, and which of them a topic shows. The JSON
 * that a topic carries is where a vote comes from; for each such JSON there is one
 * Vote, which is kept true by what is published on the topic's channel.
 */
export default class BindingVotes extends Service {
  @service bindingVoteListings!: BindingVoteListings;

  readonly #votes = new WeakMap<VoteJson, Vote>();
  readonly #voters = new Map<number, VoterList>();

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

  /** The vote of a topic; null where it has none, or where the page does not know all of it. */
  voteIn(topic: VoteTopic | null | undefined): Vote | null {
    const json = topic && get(topic, "binding_vote");
    return json && isWhole(json) ? this.voteOf(json) : null;
  }

  /** The vote that stands beside the title of an open topic. */
  badgedVoteOf(json: BadgeJson): BadgedVote {
    return isWhole(json)
      ? this.voteOf(json)
      : this.bindingVoteListings.voteOf(json);
  }

  /** A vote of which the page knows no more than how it ended. */
  async find(id: number): Promise<Vote> {
    return new Vote(await findVote(id));
  }

  /** Shows a vote that has been opened; the one that was shown goes below it. */
  async show(topic: VoteTopic, json: VoteJson): Promise<void> {
    const { earlier_binding_votes } = topic;
    await loadAtOnce({ binding_vote: json, earlier_binding_votes });

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

  /** Takes that a vote is gone; the newest of the others that are listed below takes its place. */
  async remove(topic: VoteTopic, id: number): Promise<void> {
    const others = topic.earlier_binding_votes ?? [];
    if (topic.binding_vote?.id !== id) {
      const rest = others.filter((other) => other.id !== id);
      set(topic, "earlier_binding_votes", rest);
      return;
    }
    const [next, ...rest] = others;
    set(topic, "binding_vote", next ? await findVote(next.id) : null);
    set(topic, "earlier_binding_votes", rest);
  }

  /** Gets all of a vote, where the topic carries what a list told of it. */
  async complete(topic: ListedTopic, { id }: BadgeJson): Promise<void> {
    const json = await findVote(id).catch(() => null);
    if (json && topic.binding_vote?.id === id) {
      set(topic, "binding_vote", json);
    }
  }

  /** Forgets what the page of a topic has asked for. */
  leave(topic: ListedTopic): void {
    this.#voters.delete(topic.binding_vote?.id ?? 0);
  }

  #votersOf(voteId: number): VoterList {
    const voters = this.#voters.get(voteId) ?? new VoterList(voteId);
    this.#voters.set(voteId, voters);
    return voters;
  }
}
