// Generated from src/discourse/lib/reply-ballots.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export default class ReplyBallots {
  @tracked ballots = /* @__PURE__ */ new Map();
  @tracked binding = /* @__PURE__ */ new Map();
  #voteId;

  constructor(voteId) {
    this.#voteId = voteId;
  }

  put(ballot) {
    this.ballots = new Map(this.ballots).set(ballot.id, ballot);
    this.recount({ [ballot.id]: ballot.binding });
  }

  remove(ballotId) {
    this.ballots = new Map(this.ballots).set(ballotId, null);
  }
  /** Takes whether ballots bind, by their ids. */

  recount(ballots) {
    const binding = new Map(this.binding);
    for (const [id, binds] of Object.entries(ballots)) {
      binding.set(Number(id), binds);
    }
    this.binding = binding;
  }
  /** The ballot that points to a post; null where none of this vote does. */

  of({ post_number, binding_ballot }) {
    const ballot = this.#published(post_number) ?? this.#told(binding_ballot);
    return (
      ballot && {
        ...ballot,
        binding: this.binding.get(ballot.id) ?? ballot.binding,
      }
    );
  }

  #published(postNumber) {
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
        return says === void 0 ? told : { ...told, says };
      }
    }
    return null;
  }
  /** What the post says, unless something newer of that ballot is known. */

  #told(ballot) {
    return ballot?.vote_id === this.#voteId && !this.ballots.has(ballot.id)
      ? ballot
      : null;
  }
}
