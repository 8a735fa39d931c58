// Stands in for frontend/discourse/app/lib/api.js of Discourse. Left out:
// versions.
import { owner } from "../../owner.ts";
import { type PluginApi, pluginApi } from "./plugin-api.ts";

type Callback = (api: PluginApi, opts: object) => unknown;

export interface ApiInitializer {
  name: string;
  after: string;
  initialize(): unknown;
}

/** Makes an initializer. */
export function apiInitializer(
  callback: Callback,
  opts: object = {}
): ApiInitializer {
  return {
    name: "api-initializer",
    after: "inject-discourse-objects",
    initialize: () => callback(pluginApi(owner()), opts),
  };
}
