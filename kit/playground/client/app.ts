// Stands in for frontend/discourse/app/app.js and
// frontend/discourse/app/mapping-router.js of Discourse. Left out: all pages
// but those below. A forum of lists of topics and of topics, on Ember's own
// router.
import EmberApplication from "@ember/application";
import type ApplicationInstance from "@ember/application/instance";
import EmberRouter from "@ember/routing/router";
import { isTesting } from "../../client/environment.ts";
import {
  injectDiscourseObjects,
  runPluginInitializers,
} from "../../client/initializers.ts";
import { loadPages, pluginModules } from "../../client/plugin-modules.ts";
import { buildResolver } from "../../client/resolver.ts";
import * as routes from "./routes.ts";
import AdminPluginsShowTemplate from "./templates/admin-plugins-show.gts";
import AdminPluginsShowSettingsTemplate from "./templates/admin-plugins-show-settings.gts";
import ApplicationTemplate from "./templates/application.gts";
import CategoriesTemplate from "./templates/categories.gts";
import ListTemplate from "./templates/list.gts";
import LoadingTemplate from "./templates/loading.gts";
import MissingTemplate from "./templates/missing.gts";
import NestedTopicTemplate from "./templates/nested-topic.gts";
import SearchTemplate from "./templates/search.gts";
import TopicTemplate from "./templates/topic.gts";

class Router extends EmberRouter {
  override location = isTesting() ? "none" : "history";
  override rootURL = "/";

  /** The plugin's pages are loaded when one goes there. */
  override setupRouter(): boolean {
    const ready = super.setupRouter();
    // Discourse does so too, by @embroider/router.
    // eslint-disable-next-line ember/no-private-routing-service
    const { _routerMicrolib: inner } = this as unknown as Inner;
    const { getRoute } = inner;
    inner.getRoute = (name) =>
      pluginRoutes.has(name)
        ? loadPages().then(() => getRoute.call(inner, name))
        : getRoute.call(inner, name);
    return ready;
  }
}

interface Inner {
  // eslint-disable-next-line ember/no-private-routing-service
  _routerMicrolib: { getRoute(name: string): unknown };
}

const pluginRoutes = new Set<string>();

Router.map(function () {
  this.route("latest");
  this.route("categories");
  this.route("search");
  this.route("category", { path: "/c/:slug/:id" });
  this.route("topic", { path: "/t/:slug/:id" });
  this.route("topic-post", { path: "/t/:slug/:id/:post_number" });
  this.route("nested-topic", { path: "/n/:slug/:id" });
  this.route("user", { path: "/u/:username" });
  this.route("adminPlugins", { path: "/admin/plugins" }, function () {
    this.route("show", { path: "/:plugin_id" }, function () {
      this.route("settings");
      for (const { map } of routeMaps().filter(isBelow)) {
        map.call(noting(this, "adminPlugins.show."));
      }
    });
  });
  for (const map of routeMaps().filter(isOwn)) {
    map.call(noting(this));
  }
  this.route("missing", { path: "/*path" });
});

type OwnRouteMap = (this: RouteMapper) => void;

interface RouteMapBelow {
  map: OwnRouteMap;
}

interface RouteMapper {
  route(name: string, options?: object): void;
}

/** Maps the routes of the plugin, and notes which these are. */
function noting(mapper: RouteMapper, parent = ""): RouteMapper {
  return {
    route(name, options = {}) {
      pluginRoutes.add(parent + name);
      mapper.route(name, options);
    },
  };
}

/** Of the plugin's own pages. */
function isOwn(map: OwnRouteMap | RouteMapBelow): map is OwnRouteMap {
  return typeof map === "function";
}

/** Of those that are below another, which is admin.adminPlugins.show. */
function isBelow(map: OwnRouteMap | RouteMapBelow): map is RouteMapBelow {
  return !isOwn(map);
}

function routeMaps(): (OwnRouteMap | RouteMapBelow)[] {
  return [...pluginModules()]
    .filter(([path]) => path.endsWith("route-map"))
    .map(([, module]) => module.default as OwnRouteMap | RouteMapBelow);
}

export default class Forum extends EmberApplication {
  override Resolver = buildResolver({
    "router:main": Router,
    "route:index": routes.LatestRoute,
    "route:latest": routes.LatestRoute,
    "route:category": routes.CategoryRoute,
    "route:categories": routes.CategoriesRoute,
    "route:search": routes.SearchRoute,
    "controller:search": routes.SearchController,
    "route:topic": routes.TopicRoute,
    "route:topic-post": routes.TopicRoute,
    "route:nested-topic": routes.TopicRoute,
    "route:admin-plugins.show": routes.AdminPluginsShowRoute,
    "template:admin-plugins.show": AdminPluginsShowTemplate,
    "route:admin-plugins.show.settings": routes.AdminPluginsShowSettingsRoute,
    "controller:admin-plugins.show.settings":
      routes.AdminPluginsShowSettingsController,
    "template:admin-plugins.show.settings": AdminPluginsShowSettingsTemplate,
    "template:application": ApplicationTemplate,
    "template:index": ListTemplate,
    "template:latest": ListTemplate,
    "template:category": ListTemplate,
    "template:categories": CategoriesTemplate,
    "template:search": SearchTemplate,
    "template:topic": TopicTemplate,
    "template:topic-post": TopicTemplate,
    "template:nested-topic": NestedTopicTemplate,
    "template:loading": LoadingTemplate,
    "template:error": MissingTemplate,
    "template:user": MissingTemplate,
    "template:missing": MissingTemplate,
  });
}

Forum.instanceInitializer({
  name: "discourse-binding-vote-kit",
  initialize(instance: ApplicationInstance) {
    injectDiscourseObjects(instance);
    runPluginInitializers();
  },
});
