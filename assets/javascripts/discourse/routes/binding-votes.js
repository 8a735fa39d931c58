// Generated from src/discourse/routes/binding-votes.ts by bin/build; do not edit.

import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";
import VoteListing from "../lib/finding/vote-listing";

export default class BindingVotesRoute extends DiscourseRoute {
  queryParams = {
    state: { refreshModel: true },
    kind: { refreshModel: true },
    category: { refreshModel: true },
    q: { refreshModel: true },
  };
  /** What is chosen from stays there while another list is on its way. */

  #listing;

  titleToken() {
    return i18n("binding_vote.list.title");
  }

  model(params) {
    const { state, kind, category, q } = params;
    this.#listing = new VoteListing(
      { state, kind, category, q },
      this.#listing
    );
    this.#listing.load();
    return this.#listing;
  }
}
