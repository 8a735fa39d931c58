// Generated from src/discourse/lib/replies/proposed-ballot-list.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import { findProposedBallots } from "./proposed-ballot-api";

export default class ProposedBallotList extends Refreshing {
  constructor(voteId) {
    super(async () => {
      this.#keep(await findProposedBallots(voteId));
    });
    this.voteId = voteId;
  }

  voteId;
  @tracked ballots = null;
  @tracked fates = /* @__PURE__ */ new Map();
  /** Those that wait. */

  get waiting() {
    return this.ballots?.filter(({ id }) => !this.fates.has(id)) ?? [];
  }
  /** What became of one; undefined while it waits. */

  fateOf(id) {
    return this.fates.get(id);
  }
  /** Takes what became of one, which is settled then. */

  finish(id, fate) {
    this.fates = new Map([...this.fates, [id, fate]]);
  }
  /** Asks anew at once. What waits by now has been undone. Rejects as the request does. */

  findAgain() {
    return this.send(async () => {
      const found = await findProposedBallots(this.voteId);
      this.fates = new Map(
        [...this.fates].filter(([id]) => !found.some((one) => one.id === id))
      );
      this.#keep(found);
    });
  }
  /** Takes that one waits no longer. */

  settle(id) {
    this.ballots =
      this.ballots?.filter(
        (ballot) => ballot.id !== id || this.fates.has(id)
      ) ?? null;
  }

  hide() {
    super.hide();
    this.ballots = this.ballots && this.waiting;
    this.fates = /* @__PURE__ */ new Map();
  }

  #keep(found) {
    const others = this.ballots?.filter(
      ({ id }) => this.fates.has(id) && !found.some((one) => one.id === id)
    );
    this.ballots = [...(others ?? []), ...found].sort(asListed);
  }
}

function asListed(one, other) {
  return (
    Date.parse(one.created_at) - Date.parse(other.created_at) ||
    one.id - other.id
  );
}
