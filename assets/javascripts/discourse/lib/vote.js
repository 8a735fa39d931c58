// Generated from src/discourse/lib/vote.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { set } from "@ember/object";
import { adjust, foresee, judge, total } from "./tally";
import VoterList from "./voter-list";

export default class Vote {
  constructor(json, voters = new VoterList(json.id)) {
    this.json = json;
    this.voters = voters;
    this.state = json;
    this.ownBallot = json.own.ballot;
    this.postDifference = json.post_difference ?? null;
  }

  json;
  voters;
  @tracked ownBallot;
  @tracked pending = null;
  @tracked postDifference;
  @tracked state;

  get id() {
    return this.json.id;
  }

  get revision() {
    return this.state.revision;
  }

  get closesAt() {
    return new Date(this.state.closes_at);
  }
  /** From when on it may be closed, and before which its closing time may not be moved. */

  get closableAt() {
    return new Date(this.state.closable_at);
  }

  get closedAt() {
    return this.state.closed_at ? new Date(this.state.closed_at) : null;
  }

  get outcome() {
    return this.state.outcome;
  }

  get cancelReason() {
    return this.state.cancel_reason ?? null;
  }
  /** The last edit of the first post since the vote opened. */

  get postEdit() {
    return this.state.post_edit ?? null;
  }
  /** One's own ballot where one has cast it here, and nobody has recorded it. */

  get castBallot() {
    return this.ownBallot?.recorded ? null : this.ownBallot;
  }
  /** Whether one may record ballots that were cast elsewhere, and take them back. */

  get keepsRoster() {
    return !!this.json.own.roster && this.outcome === null;
  }

  get ownChoice() {
    return this.pending
      ? this.pending.choice
      : (this.ownBallot?.choice ?? null);
  }
  /** Whether one's ballot binds: the one that is cast, else the one that would be. */

  get binds() {
    return this.ownBallot?.binding ?? this.json.own.binds;
  }

  get binding() {
    return this.#counts(true);
  }

  get nonBinding() {
    return this.#counts(false);
  }
  /** The binding counts without one's own ballot. */

  get bindingOfOthers() {
    const { ownBallot } = this;
    return ownBallot?.binding
      ? adjust(this.state.binding, ownBallot.choice, -1)
      : this.state.binding;
  }

  get judgement() {
    return judge(this.binding, this.json.rule);
  }
  /** How many binding voters have not voted yet; null where the electorate is not known. */

  get remaining() {
    const { electorate } = this.json;
    return electorate === void 0
      ? null
      : Math.max(0, electorate - total(this.binding));
  }
  /** What can no longer become of the vote, as far as it is known who remains. */

  get foresight() {
    const { remaining } = this;
    return remaining === null
      ? null
      : foresee(this.binding, this.json.rule, remaining);
  }
  /** What its topic lists of it once another vote has taken its place. */

  get asEarlier() {
    const { kind, subject } = this.json;
    return { ...this.state, kind, subject };
  }

  get voterCount() {
    return total(this.binding) + total(this.nonBinding);
  }
  /** Takes a newer state from the server; an older one that comes late changes nothing. */

  update(state) {
    if (state.revision >= this.state.revision) {
      this.state = state;
      set(this.json, "outcome", state.outcome);
    }
  }
  /** Takes what was published to everyone, which may be one's own doing in another window. */

  receive(message, currentUserId) {
    const news =
      currentUserId !== void 0 && message.vote.revision > this.revision;
    this.update(message.vote);
    if (message.type === "cast") {
      this.voters.put(message.ballot);
      if (news && message.ballot.user?.id === currentUserId) {
        this.ownBallot = message.ballot;
      }
    } else if (message.type === "withdrawn") {
      this.voters.remove(message.ballot_id);
      if (news && message.user_id === currentUserId) {
        this.ownBallot = null;
      }
    }
  }
  /** The server's counts, with one's own ballot as it will be. */

  #counts(binding) {
    const counts = binding ? this.state.binding : this.state.non_binding;
    if (!this.pending || this.binds !== binding) {
      return counts;
    }
    const others = adjust(counts, this.ownBallot?.choice ?? null, -1);
    return adjust(others, this.pending.choice, 1);
  }
}
