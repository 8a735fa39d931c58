// Generated from src/admin/api-initializers/binding-vote-admin.ts by bin/build; do not edit.

import { apiInitializer } from "discourse/lib/api";

export default apiInitializer((api) => {
  const currentUser = api.getCurrentUser();
  const siteSettings = api.container.lookup("service:site-settings");
  if (!currentUser?.staff || !siteSettings.binding_vote_enabled) {
    return;
  }
  if (api.addAdminPluginConfigurationNav.length > 2) {
    return;
  }
  const pages = [
    {
      label: "binding_vote.admin.title",
      route: "adminPlugins.show.discourse-binding-vote",
    },
  ];
  if (currentUser.admin) {
    pages.push({
      label: "binding_vote.admin.kinds.title",
      route: "adminPlugins.show.discourse-binding-vote-kinds",
    });
  }
  api.addAdminPluginConfigurationNav("discourse-binding-vote", pages);
});
