import { tracked } from "@glimmer/tracking";
import type { BallotJson, RecountJson } from "./vote-json";
import { findBallots } from "./votes-api";

const PAGE_SIZE = 50;

/** The ballots of a vote as far as they have been asked for, kept true by what is published. */
export default class VoterList {
  @tracked ballots: readonly BallotJson[] = [];
  @tracked more = true;
  @tracked loading = false;
  /** Whether the list has been asked for at all; before that it holds only what has come in since. */
  asked = false;

  readonly #voteId: number;
  /** What came in while a page was loading, which may be older than that. */
  #recounts: RecountJson[] = [];

  constructor(voteId: number) {
    this.#voteId = voteId;
  }

  get binding(): BallotJson[] {
    return this.ballots.filter((ballot) => ballot.binding);
  }

  get nonBinding(): BallotJson[] {
    return this.ballots.filter((ballot) => !ballot.binding);
  }

  /** Loads the next page. Rejects as the request does. */
  async load(): Promise<void> {
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
  put(ballot: BallotJson): void {
    const former = this.ballots.find(({ id }) => id === ballot.id);
    this.#keep([former ? changed(former, ballot) : ballot]);
  }

  remove(ballotId: number): void {
    this.ballots = this.ballots.filter(({ id }) => id !== ballotId);
  }

  /** Takes which ballots have become binding, or ceased to be. */
  recount(recount: RecountJson): void {
    if (this.loading) {
      this.#recounts.push(recount);
    }
    this.#recount(recount);
  }

  #recount({ ballots, changed_by, at }: RecountJson): void {
    this.ballots = this.ballots
      .map((ballot) => {
        const binding = ballots[ballot.id] ?? ballot.binding;
        return changed(ballot, { ...ballot, binding }, changed_by, at);
      })
      .sort(asListed);
  }

  /** Each person has one ballot, the newest that is known. */
  #keep(ballots: readonly BallotJson[]): void {
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

/** What is recorded of a ballot cast elsewhere can be corrected, also to an earlier time. */
function isNewer(ballot: BallotJson, known: BallotJson): boolean {
  return (
    (!!ballot.recorded && !!known.recorded) ||
    Date.parse(ballot.cast_at) >= Date.parse(known.cast_at)
  );
}

/** A ballot with the changes that its former self went through, and this one. */
function changed(
  former: BallotJson,
  ballot: BallotJson,
  changedBy = ballot.recorded?.by ?? ballot.user?.username ?? null,
  at = ballot.recorded ? new Date().toISOString() : ballot.cast_at
): BallotJson {
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

/** Whether it is recorded from a reply that cannot be read: it stays what it was recorded from. */
function isUnread({ recorded }: BallotJson): boolean {
  return recorded?.url === null;
}

/** Binding first, then newest. */
function asListed(one: BallotJson, other: BallotJson): number {
  return (
    Number(other.binding) - Number(one.binding) ||
    Date.parse(other.cast_at) - Date.parse(one.cast_at) ||
    other.id - one.id
  );
}
