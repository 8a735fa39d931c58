import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import {
  findProposedBallots,
  type ProposedBallotJson,
} from "./proposed-ballot-api";

/** What the replies of a topic say and nobody has counted, asked for once it is shown, and again when it changes. */
export default class ProposedBallotList extends Refreshing {
  /** Oldest first; null while they are not known. */
  @tracked ballots: readonly ProposedBallotJson[] | null = null;

  constructor(voteId: number) {
    super(async () => {
      this.ballots = await findProposedBallots(voteId);
    });
  }

  /** Takes that one waits no longer. */
  settle(id: number): void {
    this.ballots = this.ballots?.filter((ballot) => ballot.id !== id) ?? null;
  }
}
