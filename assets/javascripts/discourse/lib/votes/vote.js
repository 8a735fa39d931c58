// Generated from src/discourse/lib/votes/vote.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { set } from "@ember/object";
import Faces from "../ballots/faces";
import VoterList from "../ballots/voter-list";
import Panels from "../forms/panels";
import { adjust, total } from "../tally";
import { takeMatter } from "./edited-matter";
import ListedVote from "./listed-vote";
import Management from "./managing/management";

export default class Vote extends ListedVote {
  constructor(json, voters = new VoterList(json.id)) {
    super(json);
    this.voters = voters;
    this.ownBallot = json.own.ballot;
    this.postDifference = json.post_difference ?? null;
    this.ownBinds = json.own.binds;
    this.#ownRevision = json.revision;
    this.faces = new Faces(json.faces, json.binding);
    this.management = new Management(json.own);
    this.keepProposed(json.own);
  }

  voters;
  @tracked ownBallot;
  @tracked pending = null;
  @tracked postDifference;
  @tracked ownProposed = [];
  @tracked proposedCount = 0;
  @tracked asked = null;
  @tracked ownBinds;
  faces;
  management;
  panels = new Panels(this.id);
  /** The revision at which one's own ballot was as it is kept here. */
  #ownRevision;
  /** From when on it may be closed, and before which its closing time may not be moved. */

  get closableAt() {
    return new Date(this.state.closable_at);
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
    return this.ownBallot?.binding
      ? adjust(this.state.binding, this.ownBallot.choice, -1)
      : this.state.binding;
  }
  /** What its topic lists of it once another vote has taken its place. */

  get asEarlier() {
    const { kind, kind_name, subject } = this.json;
    return { ...this.state, kind, kind_name, subject };
  }

  get voterCount() {
    return total(this.binding) + total(this.nonBinding);
  }

  update(state) {
    const { cancel_reason } = this.state;
    super.update({ ...(cancel_reason && { cancel_reason }), ...state });
    set(this.json, "outcome", this.outcome);
  }
  /** Takes one's own ballot, or that there is none, as of a revision; what comes late changes nothing. */

  keepOwn(ballot, revision) {
    if (revision >= this.#ownRevision) {
      this.#ownRevision = revision;
      this.ownBallot = ballot;
      this.ownBinds = this.binds;
    }
  }
  /** Whether one's own ballot is known as it was at a revision, or later. */

  knowsOwnAt(revision) {
    return this.#ownRevision >= revision;
  }
  /** Takes what the server says of the vote to the person who asks. */

  refresh(json) {
    this.update(json);
    this.ownBinds = json.own.binds;
    this.keepOwn(json.own.ballot, json.revision);
    this.keepProposed(json.own);
    this.faces.keep(json.faces, json.binding);
    this.postDifference = json.post_difference ?? null;
    this.management.keep(json.own);
    takeMatter(this, json);
  }
  /** Takes what waits to be confirmed. */

  keepProposed(json) {
    this.ownProposed = json.proposed_ballots ?? [];
    this.proposedCount = json.proposed_count ?? 0;
    this.asked = json.asked ?? null;
  }
  /** Takes that it waits no longer, whoever's it is. */

  settle({ id }) {
    this.ownProposed = this.ownProposed.filter((other) => other.id !== id);
    this.proposedCount = Math.max(0, this.proposedCount - 1);
    this.panels.settle(id);
  }
  /** Takes that nothing of one's own waits, as nothing does once one has cast a ballot. */

  settleOwn() {
    this.ownProposed.forEach((proposed) => this.settle(proposed));
  }
  /** Takes what was published; lists ask for the rest where they are shown. */

  receive({ type, vote }) {
    this.update(vote);
    this.faces.change(vote.binding, type === "recounted");
    this.voters.change();
    this.panels.change();
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
