// Generated from src/discourse/lib/votes/listed-vote.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";
import { foresee, judge, settled, total } from "../tally";

export default class ListedVote {
  @tracked json;
  @tracked state;

  constructor(json) {
    this.json = json;
    this.state = json;
  }

  get id() {
    return this.json.id;
  }

  get revision() {
    return this.state.revision;
  }
  /** Whether it is a test, which decides nothing. */

  get test() {
    return this.json.test === true;
  }

  get closesAt() {
    return new Date(this.state.closes_at);
  }

  get closedAt() {
    return this.state.closed_at ? new Date(this.state.closed_at) : null;
  }

  get outcome() {
    return this.state.outcome;
  }

  get binding() {
    return this.state.binding;
  }
  /** Its rule, with the share of all worked out that it may ask for. */

  get rule() {
    return settled(this.json.rule, this.electorate);
  }

  get judgement() {
    return judge(this.binding, this.rule);
  }
  /** How many people the binding ballots can come from in all; null where that is not known. */

  get electorate() {
    return this.state.electorate ?? null;
  }
  /** How many binding voters have not voted yet; null where the electorate is not known, and once it is closed. */

  get remaining() {
    const { electorate, outcome } = this;
    return electorate === null || outcome !== null
      ? null
      : Math.max(0, electorate - total(this.binding));
  }
  /** What can no longer become of the vote, as far as it is known who remains. */

  get foresight() {
    const { remaining } = this;
    return remaining === null
      ? null
      : foresee(this.binding, this.rule, remaining);
  }
  /** Takes a newer state from the server; an older one that comes late changes nothing. */

  update(state) {
    if (state.revision >= this.state.revision) {
      this.state = state;
    }
  }
}
