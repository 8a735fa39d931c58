// Generated from src/discourse/api-initializers/binding-vote-list.ts by bin/build; do not edit.

import { apiInitializer } from "discourse/lib/api";
import { i18n } from "discourse-i18n";
import { LISTED_STATES } from "../lib/finding/vote-filter";

export default apiInitializer((api) => {
  const siteSettings = api.container.lookup("service:site-settings");
  if (!siteSettings.binding_vote_enabled) {
    return;
  }
  api.addCommunitySectionLink({
    name: "binding-votes",
    route: "binding-votes",
    title: i18n("binding_vote.list.link_title"),
    text: i18n("binding_vote.list.title"),
    icon: "gavel",
  });
  for (const state of LISTED_STATES) {
    if (state !== "waiting" || api.getCurrentUser()) {
      api.addSearchSuggestion(`status:vote-${state}`);
    }
  }
});
