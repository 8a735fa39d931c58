import { apiInitializer } from "discourse/lib/api";

/** The tab of the plugin's page beside its settings, for those who come there. */
export default apiInitializer((api) => {
  const currentUser = api.getCurrentUser() as { staff?: boolean } | null;
  const siteSettings = api.container.lookup("service:site-settings");
  if (!currentUser?.staff || !siteSettings.binding_vote_enabled) {
    return;
  }
  // A forum of before 2025 wants a third argument, and shows no page of this form.
  if (api.addAdminPluginConfigurationNav.length > 2) {
    return;
  }

  api.addAdminPluginConfigurationNav("discourse-binding-vote", [
    {
      label: "binding_vote.admin.title",
      route: "adminPlugins.show.discourse-binding-vote",
    },
  ]);
});
