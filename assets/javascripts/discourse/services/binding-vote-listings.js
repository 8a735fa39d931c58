// Generated from src/discourse/services/binding-vote-listings.ts by bin/build; do not edit.

import Service, { service } from "@ember/service";
import { badgeState } from "../lib/badge/badge-state";
import ListedVote from "../lib/votes/listed-vote";

export default class BindingVoteListings extends Service {
  @service site;
  #listed = /* @__PURE__ */ new WeakMap();
  /** As much of the vote of that JSON as a list tells, always the same object. */

  voteOf(json) {
    let vote = this.#listed.get(json);
    if (!vote) {
      vote = new ListedVote(badgeState(json, this.site.binding_vote_presets));
      this.#listed.set(json, vote);
    }
    return vote;
  }
}
