// Stands in for discourse/lib/api (app/lib/api.js).
import { owner } from "../../owner.ts";
import { type PluginApi, pluginApi } from "./plugin-api.ts";

type Callback = (api: PluginApi, opts: object) => unknown;

export interface ApiInitializer {
  name: string;
  after: string;
  initialize(): unknown;
}

/** Makes an initializer; a leading version is still taken, and passed over. */
export function apiInitializer(
  callback: Callback | string,
  opts: object = {},
  ...rest: unknown[]
): ApiInitializer {
  if (typeof callback === "string") {
    return apiInitializer(opts as Callback, rest[0] as object | undefined);
  }
  return {
    name: "api-initializer",
    after: "inject-discourse-objects",
    initialize: () => callback(pluginApi(owner()), opts),
  };
}
