import { tracked } from "@glimmer/tracking";
import type { BallotJson, PostBallotJson } from "./vote-json";

/** As much of a post as tells which ballot points to it. */
export interface ArguedPost {
  post_number: number;
  /** As it was when the post was loaded; left out where there was none. */
  binding_ballot?: PostBallotJson | null;
}

/**
 * Which ballots of a vote point to which replies: what the posts say, and after
 * that what has been published since.
 */
export default class ReplyBallots {
  /** What has come in, by ids; null is a ballot that is withdrawn. */
  @tracked private ballots: ReadonlyMap<number, BallotJson | null> = new Map();
  @tracked private binding: ReadonlyMap<number, boolean> = new Map();

  readonly #voteId: number;

  constructor(voteId: number) {
    this.#voteId = voteId;
  }

  put(ballot: BallotJson): void {
    this.ballots = new Map(this.ballots).set(ballot.id, ballot);
    this.recount({ [ballot.id]: ballot.binding });
  }

  remove(ballotId: number): void {
    this.ballots = new Map(this.ballots).set(ballotId, null);
  }

  /** Takes whether ballots bind, by their ids. */
  recount(ballots: Readonly<Record<string, boolean>>): void {
    const binding = new Map(this.binding);
    for (const [id, binds] of Object.entries(ballots)) {
      binding.set(Number(id), binds);
    }
    this.binding = binding;
  }

  /** The ballot that points to a post; null where none of this vote does. */
  of({ post_number, binding_ballot }: ArguedPost): PostBallotJson | null {
    const ballot = this.#published(post_number) ?? this.#told(binding_ballot);
    return (
      ballot && {
        ...ballot,
        binding: this.binding.get(ballot.id) ?? ballot.binding,
      }
    );
  }

  #published(postNumber: number): PostBallotJson | null {
    for (const ballot of this.ballots.values()) {
      if (ballot?.reply === postNumber) {
        const { id, typed, binding, claims_binding, reply_says: says } = ballot;
        const told = {
          id,
          vote_id: this.#voteId,
          typed,
          binding,
          claims_binding,
        };
        return says === undefined ? told : { ...told, says };
      }
    }
    return null;
  }

  /** What the post says, unless something newer of that ballot is known. */
  #told(ballot?: PostBallotJson | null): PostBallotJson | null {
    return ballot?.vote_id === this.#voteId && !this.ballots.has(ballot.id)
      ? ballot
      : null;
  }
}
