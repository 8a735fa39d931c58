import DiscourseRoute from "discourse/routes/discourse";
import { i18n } from "discourse-i18n";
import type { VoteFilter } from "../lib/finding/vote-filter";
import VoteListing from "../lib/finding/vote-listing";

/** The page of the forum's votes. It shows at once; what it lists comes after. */
export default class BindingVotesRoute extends DiscourseRoute {
  override queryParams = {
    state: { refreshModel: true },
    kind: { refreshModel: true },
    category: { refreshModel: true },
    q: { refreshModel: true },
  };

  /** What is chosen from stays there while another list is on its way. */
  #listing?: VoteListing;

  titleToken(): string {
    return i18n("binding_vote.list.title");
  }

  override model(params: Record<string, unknown>): VoteListing {
    const { state, kind, category, q } = params as unknown as VoteFilter;
    this.#listing = new VoteListing(
      { state, kind, category, q },
      this.#listing
    );
    this.#listing.load();
    return this.#listing;
  }
}
