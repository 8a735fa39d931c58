import Service, { service } from "@ember/service";
import { type BadgeJson, badgeState } from "../lib/badge/badge-state";
import type { Rule } from "../lib/tally";
import ListedVote from "../lib/votes/listed-vote";

/** As much of the votes as lists tell, which is all that is loaded at boot. */
export default class BindingVoteListings extends Service {
  @service site!: { binding_vote_presets: readonly Rule[] };

  readonly #listed = new WeakMap<BadgeJson, ListedVote>();

  /** As much of the vote of that JSON as a list tells, always the same object. */
  voteOf(json: BadgeJson): ListedVote {
    let vote = this.#listed.get(json);
    if (!vote) {
      vote = new ListedVote(badgeState(json, this.site.binding_vote_presets));
      this.#listed.set(json, vote);
    }
    return vote;
  }
}
