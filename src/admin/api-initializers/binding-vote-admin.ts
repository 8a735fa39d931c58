import { apiInitializer } from "discourse/lib/api";

/** The tabs of the plugin's pages beside its settings, for those who come there. */
export default apiInitializer((api) => {
  const currentUser = api.getCurrentUser() as {
    admin?: boolean;
    staff?: boolean;
  } | null;
  const siteSettings = api.container.lookup("service:site-settings");
  if (!currentUser?.staff || !siteSettings.binding_vote_enabled) {
    return;
  }
  // A forum of before 2025 wants a third argument, and shows no page of this form.
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
