// Stands in for frontend/discourse/app/resolver.js of Discourse. Left out:
// names of older forms. It finds what Ember looks up by name, among the
// stand-ins and in the plugin's own modules.
import { dasherize } from "@ember/-internals/string";
import AppEvents from "./discourse/services/app-events.ts";
import ComposerService from "./discourse/services/composer.ts";
import Dialog from "./discourse/services/dialog.ts";
import MessageBusService from "./discourse/services/message-bus.ts";
import ModalService from "./discourse/services/modal.ts";
import SiteSettingsService from "./discourse/services/site-settings.ts";
import Toasts from "./discourse/services/toasts.ts";
import { pluginModules } from "./plugin-modules.ts";

const SERVICES: Readonly<Record<string, unknown>> = {
  "app-events": AppEvents,
  composer: ComposerService,
  dialog: Dialog,
  "message-bus": MessageBusService,
  modal: ModalService,
  "site-settings": SiteSettingsService,
  toasts: Toasts,
};

/** Makes a resolver; what a page adds (routes, templates) comes first. */
export function buildResolver(extras: Readonly<Record<string, unknown>> = {}) {
  return {
    create: () => ({
      normalize,
      resolve(fullName: string): object | undefined {
        const name = normalize(fullName);
        return (extras[name] ?? service(name) ?? ofRoute(name)) as
          | object
          | undefined;
      },
    }),
  };
}

function normalize(fullName: string): `${string}:${string}` {
  const [type, name] = fullName.split(":");
  return `${type}:${dasherize(name)}`;
}

function service(fullName: string): unknown {
  const [type, name] = fullName.split(":");
  if (type !== "service") {
    return;
  }
  return SERVICES[name] ?? moduleAt(`/discourse/services/${name}`);
}

/** What the plugin has for a route of its own: the route, its controller, its template. */
function ofRoute(fullName: string): unknown {
  const [type, name] = fullName.split(":");
  if (!["route", "controller", "template"].includes(type)) {
    return;
  }
  return moduleAt(`/discourse/${type}s/${name.replaceAll(".", "/")}`);
}

/** What that module of the plugin gives, where it is loaded. */
function moduleAt(end: string): unknown {
  const [, found] =
    [...pluginModules()].find(([path]) => path.endsWith(end)) ?? [];
  return found?.default;
}
