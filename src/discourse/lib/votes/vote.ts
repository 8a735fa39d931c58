import { tracked } from "@glimmer/tracking";
import { set } from "@ember/object";
import type { BallotJson } from "../ballots/ballot-api";
import Faces from "../ballots/faces";
import type { PendingBallot } from "../ballots/pending-ballot";
import VoterList from "../ballots/voter-list";
import Panels from "../forms/panels";
import type {
  AskedJson,
  ProposedBallotJson,
  ProposedBallotsJson,
} from "../replies/proposed-ballot-api";
import { adjust, type Choice, type Counts, total } from "../tally";
import { takeMatter } from "./edited-matter";
import ListedVote from "./listed-vote";
import Management from "./managing/management";
import type { EarlierVoteJson, PostDifferenceJson, VoteJson } from "./vote-api";
import type { VoteMessage } from "./vote-message";
import type { PostEditJson, VoteStateJson } from "./vote-state-json";

/**
 * A vote as an open page knows it: what the server said, what has been published
 * since, and one's own ballot on its way. The server alone decides; the page
 * judges the same counts to explain them and to show one's own ballot at once.
 */
export default class Vote extends ListedVote {
  @tracked ownBallot: BallotJson | null;
  @tracked pending: PendingBallot | null = null;
  @tracked postDifference: PostDifferenceJson | null;
  /** What one's own replies say, as long as one has not said whether it is one's vote. */
  @tracked ownProposed: readonly ProposedBallotJson[] = [];
  /** How many such ballots wait in all, for those who keep the roster. */
  @tracked proposedCount = 0;
  /** Who was asked when it opened, for the opener and those who keep the roster. */
  @tracked asked: AskedJson | null = null;
  /** Whether a ballot of one's own would bind. */
  @tracked private ownBinds: boolean;
  declare json: VoteJson;
  declare protected state: VoteStateJson;

  readonly faces: Faces;
  readonly management: Management;

  readonly panels = new Panels(this.id);

  /** The revision at which one's own ballot was as it is kept here. */
  #ownRevision: number;

  constructor(
    json: VoteJson,
    readonly voters = new VoterList(json.id)
  ) {
    super(json);
    this.ownBallot = json.own.ballot;
    this.postDifference = json.post_difference ?? null;
    this.ownBinds = json.own.binds;
    this.#ownRevision = json.revision;
    this.faces = new Faces(json.faces, json.binding);
    this.management = new Management(json.own);
    this.keepProposed(json.own);
  }

  /** From when on it may be closed, and before which its closing time may not be moved. */
  get closableAt(): Date {
    return new Date(this.state.closable_at);
  }

  get cancelReason(): string | null {
    return this.state.cancel_reason ?? null;
  }

  /** The last edit of the first post since the vote opened. */
  get postEdit(): PostEditJson | null {
    return this.state.post_edit ?? null;
  }

  /** One's own ballot where one has cast it here, and nobody has recorded it. */
  get castBallot(): BallotJson | null {
    return this.ownBallot?.recorded ? null : this.ownBallot;
  }

  /** Whether one may record ballots that were cast elsewhere, and take them back. */
  get keepsRoster(): boolean {
    return !!this.json.own.roster && this.outcome === null;
  }

  get ownChoice(): Choice | null {
    return this.pending
      ? this.pending.choice
      : (this.ownBallot?.choice ?? null);
  }

  /** Whether one's ballot binds: the one that is cast, else the one that would be. */
  get binds(): boolean {
    return this.ownBallot?.binding ?? this.ownBinds;
  }

  override get binding(): Counts {
    return this.#counts(true);
  }

  get nonBinding(): Counts {
    return this.#counts(false);
  }

  /** The binding counts without one's own ballot. */
  get bindingOfOthers(): Counts {
    return this.ownBallot?.binding
      ? adjust(this.state.binding, this.ownBallot.choice, -1)
      : this.state.binding;
  }

  /** What its topic lists of it once another vote has taken its place. */
  get asEarlier(): EarlierVoteJson {
    const { kind, kind_name, subject } = this.json;
    return { ...this.state, kind, kind_name, subject };
  }

  get voterCount(): number {
    return total(this.binding) + total(this.nonBinding);
  }

  override update(state: VoteStateJson): void {
    // What is published does not say it again.
    const { cancel_reason } = this.state;
    super.update({ ...(cancel_reason && { cancel_reason }), ...state });
    // The buttons below a topic go by its JSON.
    set(this.json, "outcome", this.outcome);
  }

  /** Takes one's own ballot, or that there is none, as of a revision; what comes late changes nothing. */
  keepOwn(ballot: BallotJson | null, revision: number): void {
    if (revision >= this.#ownRevision) {
      this.#ownRevision = revision;
      this.ownBallot = ballot;
      this.ownBinds = this.binds;
    }
  }

  /** Whether one's own ballot is known as it was at a revision, or later. */
  knowsOwnAt(revision: number): boolean {
    return this.#ownRevision >= revision;
  }

  /** Takes what the server says of the vote to the person who asks. */
  refresh(json: VoteJson): void {
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
  keepProposed(json: ProposedBallotsJson): void {
    this.ownProposed = json.proposed_ballots ?? [];
    this.proposedCount = json.proposed_count ?? 0;
    this.asked = json.asked ?? null;
  }

  /** Takes that it waits no longer, whoever's it is. */
  settle({ id }: ProposedBallotJson): void {
    this.ownProposed = this.ownProposed.filter((other) => other.id !== id);
    this.proposedCount = Math.max(0, this.proposedCount - 1);
    this.panels.settle(id);
  }

  /** Takes that nothing of one's own waits, as nothing does once one has cast a ballot. */
  settleOwn(): void {
    this.ownProposed.forEach((proposed) => this.settle(proposed));
  }

  /** Takes what was published; lists ask for the rest where they are shown. */
  receive({ type, vote }: VoteMessage): void {
    this.update(vote);
    this.faces.change(vote.binding, type === "recounted");
    this.voters.change();
    this.panels.change();
  }

  /** The server's counts, with one's own ballot as it will be. */
  #counts(binding: boolean): Counts {
    const counts = binding ? this.state.binding : this.state.non_binding;
    if (!this.pending || this.binds !== binding) {
      return counts;
    }
    const others = adjust(counts, this.ownBallot?.choice ?? null, -1);
    return adjust(others, this.pending.choice, 1);
  }
}
