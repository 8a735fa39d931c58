import { tracked } from "@glimmer/tracking";
import type { BadgeState } from "../badge/badge-state";
import {
  type Counts,
  foresee,
  type Foresight,
  judge,
  type Judgement,
  type Outcome,
  settled,
  type SettledRule,
  total,
} from "../tally";

/** As much of a vote as its badge tells. */
export type BadgedVote = Pick<
  ListedVote,
  "outcome" | "judgement" | "foresight" | "closesAt" | "closedAt" | "test"
>;

/** A vote as a list of topics knows it: where it stands, and no more. */
export default class ListedVote {
  /** What the server said of it first. What a vote decides can be edited, which is told by this. */
  @tracked json: BadgeState;
  @tracked protected state: BadgeState;

  constructor(json: BadgeState) {
    this.json = json;
    this.state = json;
  }

  get id(): number {
    return this.json.id;
  }

  get revision(): number {
    return this.state.revision;
  }

  /** Whether it is a test, which decides nothing. */
  get test(): boolean {
    return this.json.test === true;
  }

  get closesAt(): Date {
    return new Date(this.state.closes_at);
  }

  get closedAt(): Date | null {
    return this.state.closed_at ? new Date(this.state.closed_at) : null;
  }

  get outcome(): Outcome | null {
    return this.state.outcome;
  }

  get binding(): Counts {
    return this.state.binding;
  }

  /** Its rule, with the share of all worked out that it may ask for. */
  get rule(): SettledRule {
    return settled(this.json.rule, this.electorate);
  }

  get judgement(): Judgement {
    return judge(this.binding, this.rule);
  }

  /** How many people the binding ballots can come from in all; null where that is not known. */
  get electorate(): number | null {
    return this.state.electorate ?? null;
  }

  /** How many binding voters have not voted yet; null where the electorate is not known, and once it is closed. */
  get remaining(): number | null {
    const { electorate, outcome } = this;
    return electorate === null || outcome !== null
      ? null
      : Math.max(0, electorate - total(this.binding));
  }

  /** What can no longer become of the vote, as far as it is known who remains. */
  get foresight(): Foresight | null {
    const { remaining } = this;
    return remaining === null
      ? null
      : foresee(this.binding, this.rule, remaining);
  }

  /** Takes a newer state from the server; an older one that comes late changes nothing. */
  update(state: BadgeState): void {
    if (state.revision >= this.state.revision) {
      this.state = state;
    }
  }
}
