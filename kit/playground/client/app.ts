// Stands in for app/app.js and app/routes: a forum of two kinds of pages, the
// lists of topics and the topics, on Ember's own router.
import EmberApplication from "@ember/application";
import type ApplicationInstance from "@ember/application/instance";
import EmberRouter from "@ember/routing/router";
import { isTesting } from "../../client/environment.ts";
import {
  injectDiscourseObjects,
  runPluginInitializers,
} from "../../client/initializers.ts";
import { buildResolver } from "../../client/resolver.ts";
import * as routes from "./routes.ts";
import ApplicationTemplate from "./templates/application.gts";
import CategoriesTemplate from "./templates/categories.gts";
import ListTemplate from "./templates/list.gts";
import LoadingTemplate from "./templates/loading.gts";
import MissingTemplate from "./templates/missing.gts";
import NestedTopicTemplate from "./templates/nested-topic.gts";
import SearchTemplate from "./templates/search.gts";
import TopicTemplate from "./templates/topic.gts";

export class Router extends EmberRouter {
  override location = isTesting() ? "none" : "history";
  override rootURL = "/";
}

Router.map(function () {
  this.route("latest");
  this.route("categories");
  this.route("search");
  this.route("category", { path: "/c/:slug/:id" });
  this.route("topic", { path: "/t/:slug/:id" });
  this.route("topic-post", { path: "/t/:slug/:id/:post_number" });
  this.route("nested-topic", { path: "/n/:slug/:id" });
  this.route("user", { path: "/u/:username" });
  this.route("missing", { path: "/*path" });
});

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
