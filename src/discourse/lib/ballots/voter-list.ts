import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import { type BallotJson, findBallots } from "./ballot-api";

/** The ballots of a vote as far as they have been asked for, and asked for again when they change. */
export default class VoterList extends Refreshing {
  @tracked ballots: readonly BallotJson[] = [];
  @tracked more = false;
  /** Whether a page is on its way that was not there before. */
  @tracked loading = false;

  readonly #voteId: number;
  #pages = 0;

  constructor(voteId: number) {
    super(() => this.#fetch(0, Math.max(1, this.#pages)));
    this.#voteId = voteId;
  }

  get binding(): BallotJson[] {
    return this.ballots.filter((ballot) => ballot.binding);
  }

  get nonBinding(): BallotJson[] {
    return this.ballots.filter((ballot) => !ballot.binding);
  }

  /** Loads the next page. Rejects as the request does. */
  async showMore(): Promise<void> {
    await this.send(() => this.#fetch(this.#pages, this.#pages + 1));
  }

  /** Adds a ballot, or puts it in the place of that person's former one, whose history it keeps until asked for. */
  put(ballot: BallotJson): void {
    const former = this.ballots.find(({ id }) => id === ballot.id);
    const kept = { changes: former?.changes, ...ballot };
    this.ballots = listed([...this.ballots, kept]);
  }

  remove(ballotId: number): void {
    this.ballots = this.ballots.filter(({ id }) => id !== ballotId);
  }

  /** Asks for pages from one on, up to another; the first takes the place of what was there. */
  async #fetch(from: number, to: number): Promise<void> {
    this.loading = to > this.#pages;
    try {
      let found = from === 0 ? [] : this.ballots;
      let more = true;
      let page = from;
      for (; more && page < to; page++) {
        const answer = await findBallots(this.#voteId, page);
        found = [...found, ...answer.ballots];
        more = answer.more;
      }
      this.ballots = listed(found);
      this.more = more;
      this.#pages = page;
    } finally {
      this.loading = false;
    }
  }
}

/** Each person has one ballot, the one that came last. */
function listed(ballots: readonly BallotJson[]): BallotJson[] {
  const byId = new Map(ballots.map((ballot) => [ballot.id, ballot]));
  return [...byId.values()].sort(asListed);
}

/** Binding first, then newest. */
function asListed(one: BallotJson, other: BallotJson): number {
  return (
    Number(other.binding) - Number(one.binding) ||
    Date.parse(other.cast_at) - Date.parse(one.cast_at) ||
    other.id - one.id
  );
}
