// Stands in for frontend/discourse/app/initializers/inject-discourse-objects.js
// of Discourse. Left out: all but what the plugin needs before its own
// initializers run.
import type Owner from "@ember/owner";
import type { ApiInitializer } from "./discourse/lib/api.ts";
import { resetConnectors } from "./discourse/lib/plugin-connectors.ts";
import { clearTopicFooterButtons } from "./discourse/lib/register-topic-footer-button.ts";
import { resetDefaultSectionLinks } from "./discourse/lib/sidebar/custom-community-section-links.ts";
import Site from "./discourse/models/site.ts";
import { resetHtmlDecorators } from "./discourse/ui-kit/d-decorated-html.gts";
import { setRunningOwner } from "./owner.ts";
import { pluginModules } from "./plugin-modules.ts";
import { preloaded } from "./preload.ts";

type Registry = Owner & {
  register(name: string, object: unknown, options: object): void;
};

/** Stands in for inject-discourse-objects: the objects of this page. */
export function injectDiscourseObjects(owner: Registry): void {
  setRunningOwner(owner);
  const asTheyAre = { instantiate: false };
  owner.register("service:site", Site.create(), asTheyAre);
  owner.register("service:current-user", preloaded().currentUser, asTheyAre);
}

/** Runs the plugin's api-initializers, on a page where nothing ran before. */
export function runPluginInitializers(): void {
  resetConnectors();
  resetHtmlDecorators();
  clearTopicFooterButtons();
  resetDefaultSectionLinks();
  for (const [path, module] of pluginModules()) {
    if (path.includes("/api-initializers/")) {
      (module.default as ApiInitializer).initialize();
    }
  }
}
