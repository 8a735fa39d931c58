// Generated from src/discourse/services/binding-vote-listings.ts by bin/build; do not edit.

import Service from "@ember/service";
import ListedVote from "../lib/votes/listed-vote";

export default class BindingVoteListings extends Service {
  #listed = /* @__PURE__ */ new WeakMap();
  /** As much of the vote of that JSON as a list tells, always the same object. */

  voteOf(json) {
    let vote = this.#listed.get(json);
    if (!vote) {
      vote = new ListedVote(json);
      this.#listed.set(json, vote);
    }
    return vote;
  }
}
