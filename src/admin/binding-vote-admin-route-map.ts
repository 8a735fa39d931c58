interface RouteMap {
  route(name: string, options: { path: string }): void;
}

/** The page below /admin/plugins; its name is the location that plugin.rb gives. */
export default {
  resource: "admin.adminPlugins.show",
  path: "/plugins",
  map(this: RouteMap) {
    this.route("discourse-binding-vote", { path: "overview" });
  },
};
