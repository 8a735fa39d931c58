interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** The pages below /admin/plugins; the first has the location that plugin.rb gives as its name. */
export default {
  resource: "admin.adminPlugins.show",
  path: "/plugins",
  map(this: RouteMap) {
    this.route("discourse-binding-vote", { path: "overview" });
    this.route("discourse-binding-vote-kinds", { path: "kinds" });
  },
};
