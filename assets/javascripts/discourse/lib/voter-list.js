// Generated from src/discourse/lib/voter-list.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { findBallots } from "./votes-api";

const PAGE_SIZE = 50;

export default class VoterList {
  @tracked ballots = [];
  @tracked more = true;
  @tracked loading = false;
  /** Whether the list has been asked for at all; before that it holds only what has come in since. */
  asked = false;
  #voteId;
  /** What came in while a page was loading, which may be older than that. */
  #recounts = [];

  constructor(voteId) {
    this.#voteId = voteId;
  }

  get binding() {
    return this.ballots.filter((ballot) => ballot.binding);
  }

  get nonBinding() {
    return this.ballots.filter((ballot) => !ballot.binding);
  }
  /** Loads the next page. Rejects as the request does. */

  async load() {
    if (this.loading) {
      return;
    }
    this.asked = true;
    this.loading = true;
    try {
      const page = Math.floor(this.ballots.length / PAGE_SIZE);
      const { ballots, more } = await findBallots(this.#voteId, page);
      this.#keep(ballots);
      this.more = more;
      this.#recounts.forEach((recount) => this.#recount(recount));
    } finally {
      this.#recounts = [];
      this.loading = false;
    }
  }
  /** Adds a ballot, or puts it in the place of that person's former one. */

  put(ballot) {
    const former = this.ballots.find(({ id }) => id === ballot.id);
    this.#keep([former ? changed(former, ballot) : ballot]);
  }

  remove(ballotId) {
    this.ballots = this.ballots.filter(({ id }) => id !== ballotId);
  }
  /** Takes which ballots have become binding, or ceased to be. */

  recount(recount) {
    if (this.loading) {
      this.#recounts.push(recount);
    }
    this.#recount(recount);
  }

  #recount({ ballots, changed_by, at }) {
    this.ballots = this.ballots
      .map((ballot) => {
        const binding = ballots[ballot.id] ?? ballot.binding;
        return changed(ballot, { ...ballot, binding }, changed_by, at);
      })
      .sort(asListed);
  }
  /** Each person has one ballot, the newest that is known. */

  #keep(ballots) {
    const byId = new Map(this.ballots.map((ballot) => [ballot.id, ballot]));
    for (const ballot of ballots) {
      const known = byId.get(ballot.id);
      if (!known || isNewer(ballot, known)) {
        byId.set(ballot.id, ballot);
      }
    }
    this.ballots = [...byId.values()].sort(asListed);
  }
}

function isNewer(ballot, known) {
  return (
    (!!ballot.recorded && !!known.recorded) ||
    Date.parse(ballot.cast_at) >= Date.parse(known.cast_at)
  );
}

function changed(
  former,
  ballot,
  changedBy = ballot.recorded?.by ?? ballot.user?.username ?? null,
  at = ballot.recorded
    ? /* @__PURE__ */ new Date().toISOString()
    : ballot.cast_at
) {
  const source = ballot.recorded?.url;
  if (
    former.typed === ballot.typed &&
    former.binding === ballot.binding &&
    (former.recorded?.url === source || isUnread(former) || isUnread(ballot))
  ) {
    return { ...ballot, changes: former.changes };
  }
  const change = {
    before: former.typed,
    after: ballot.typed,
    binding_before: former.binding,
    binding_after: ballot.binding,
    changed_by: changedBy,
    at,
    ...(source && { source }),
  };
  return { ...ballot, changes: [...(former.changes ?? []), change] };
}

function isUnread({ recorded }) {
  return recorded?.url === null;
}

function asListed(one, other) {
  return (
    Number(other.binding) - Number(one.binding) ||
    Date.parse(other.cast_at) - Date.parse(one.cast_at) ||
    other.id - one.id
  );
}
