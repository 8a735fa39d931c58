import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import {
  findProposedBallots,
  type ProposedBallotJson,
} from "./proposed-ballot-api";

/** What became of one that was answered in the list. */
export type Fate = "accepted" | "set_aside";

/**
 * What the replies of a topic say and nobody has counted, asked for once it is
 * shown, and again when it changes. What one answers stays in its place as long
 * as the list is shown, so that no row comes under the hand in place of another.
 */
export default class ProposedBallotList extends Refreshing {
  /** Oldest first; null while they are not known. */
  @tracked ballots: readonly ProposedBallotJson[] | null = null;
  @tracked private fates: ReadonlyMap<number, Fate> = new Map();

  constructor(private readonly voteId: number) {
    super(async () => {
      this.#keep(await findProposedBallots(voteId));
    });
  }

  /** Those that wait. */
  get waiting(): readonly ProposedBallotJson[] {
    return this.ballots?.filter(({ id }) => !this.fates.has(id)) ?? [];
  }

  /** What became of one; undefined while it waits. */
  fateOf(id: number): Fate | undefined {
    return this.fates.get(id);
  }

  /** Takes what became of one, which is settled then. */
  finish(id: number, fate: Fate): void {
    this.fates = new Map([...this.fates, [id, fate]]);
  }

  /** Asks anew at once. What waits by now has been undone. Rejects as the request does. */
  findAgain(): Promise<void> {
    return this.send(async () => {
      const found = await findProposedBallots(this.voteId);
      this.fates = new Map(
        [...this.fates].filter(([id]) => !found.some((one) => one.id === id))
      );
      this.#keep(found);
    });
  }

  /** Takes that one waits no longer. */
  settle(id: number): void {
    this.ballots =
      this.ballots?.filter(
        (ballot) => ballot.id !== id || this.fates.has(id)
      ) ?? null;
  }

  override hide(): void {
    super.hide();
    this.ballots = this.ballots && this.waiting;
    this.fates = new Map();
  }

  #keep(found: readonly ProposedBallotJson[]): void {
    const others = this.ballots?.filter(
      ({ id }) => this.fates.has(id) && !found.some((one) => one.id === id)
    );
    this.ballots = [...(others ?? []), ...found].sort(asListed);
  }
}

/** Oldest first. */
function asListed(one: ProposedBallotJson, other: ProposedBallotJson): number {
  return (
    Date.parse(one.created_at) - Date.parse(other.created_at) ||
    one.id - other.id
  );
}
