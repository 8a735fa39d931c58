// Generated from src/discourse/lib/replies/proposed-ballot-list.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import { findProposedBallots } from "./proposed-ballot-api";

export default class ProposedBallotList extends Refreshing {
  @tracked ballots = null;

  constructor(voteId) {
    super(async () => {
      this.ballots = await findProposedBallots(voteId);
    });
  }
  /** Takes that one waits no longer. */

  settle(id) {
    this.ballots = this.ballots?.filter((ballot) => ballot.id !== id) ?? null;
  }
}
