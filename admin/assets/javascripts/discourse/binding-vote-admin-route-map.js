// Generated from src/admin/binding-vote-admin-route-map.ts by bin/build; do not edit.

export default {
  resource: "admin.adminPlugins.show",
  path: "/plugins",
  map() {
    this.route("discourse-binding-vote", { path: "overview" });
    this.route("discourse-binding-vote-kinds", { path: "kinds" });
  },
};
