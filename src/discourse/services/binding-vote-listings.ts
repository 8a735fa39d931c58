import Service from "@ember/service";
import ListedVote from "../lib/votes/listed-vote";
import type { VoteStateJson } from "../lib/votes/vote-state-json";

/** As much of the votes as lists tell, which is all that is loaded at boot. */
export default class BindingVoteListings extends Service {
  readonly #listed = new WeakMap<VoteStateJson, ListedVote>();

  /** As much of the vote of that JSON as a list tells, always the same object. */
  voteOf(json: VoteStateJson): ListedVote {
    let vote = this.#listed.get(json);
    if (!vote) {
      vote = new ListedVote(json);
      this.#listed.set(json, vote);
    }
    return vote;
  }
}
