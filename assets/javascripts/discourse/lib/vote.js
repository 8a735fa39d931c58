// Generated from src/discourse/lib/vote.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Roster from "./roster";
import { adjust, judge, total } from "./tally";
import VoterList from "./voter-list";

export default class Vote {
  constructor(json) {
    this.json = json;
    this.state = json;
    this.ownBallot = json.own.ballot;
    this.ownBinds = json.own.binds;
    this.#ownRevision = json.revision;
    this.voters = new VoterList(json.id);
    this.roster = new Roster(json.id);
  }

  json;
  @tracked ownBallot;
  @tracked pending = null;
  @tracked voters;
  @tracked state;
  @tracked ownBinds;
  roster;
  /** The revision at which one's own ballot was as it is kept here. */
  #ownRevision;
  /** Whether ballots bind, each since a revision. */
  #recounts = /* @__PURE__ */ new Map();

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

  get ownChoice() {
    return this.pending
      ? this.pending.choice
      : (this.ownBallot?.choice ?? null);
  }
  /** Whether one's ballot binds: the one that is cast, else the one that would be. */

  get binds() {
    return this.ownBallot?.binding ?? this.ownBinds;
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

  get voterCount() {
    return total(this.binding) + total(this.nonBinding);
  }
  /** Takes a newer state from the server; an older one that comes late changes nothing. */

  update(state) {
    if (state.revision >= this.state.revision) {
      this.state = state;
    }
  }
  /** Takes one's own ballot, or that there is none, as of a revision. */

  keepOwn(ballot, revision) {
    this.#ownRevision = revision;
    const recount = ballot && this.#recounts.get(ballot.id);
    this.ownBallot =
      recount && recount.since > revision
        ? { ...ballot, binding: recount.binding }
        : ballot;
    this.ownBinds = this.binds;
  }
  /** Takes whether one's ballot would bind, as the server says when it is asked. */

  keepOwnBinds(binds) {
    this.ownBinds = binds;
  }
  /** Takes what was published to everyone, which may be one's own doing in another window. */

  receive(message, currentUserId) {
    const news =
      currentUserId !== void 0 && message.vote.revision > this.revision;
    this.update(message.vote);
    this.roster.change();
    if (message.type === "cast") {
      this.voters.put(message.ballot);
      if (news && message.ballot.user?.id === currentUserId) {
        this.keepOwn(message.ballot, message.vote.revision);
      }
    } else if (message.type === "withdrawn") {
      this.voters.remove(message.ballot_id);
      if (news && message.user_id === currentUserId) {
        this.keepOwn(null, message.vote.revision);
      }
    } else if (message.type === "recounted") {
      this.voters.recount(message);
      this.#recount(message, message.vote.revision, currentUserId);
    }
  }

  #recount({ ballots, people }, revision, currentUserId) {
    for (const [id, binding] of Object.entries(ballots)) {
      this.#recounts.set(Number(id), { binding, since: revision });
    }
    this.ownBinds = people?.[currentUserId ?? ""] ?? this.ownBinds;
    this.keepOwn(this.ownBallot, this.#ownRevision);
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
