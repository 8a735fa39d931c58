// Stands in for frontend/discourse/app/lib/loader-shim.js of Discourse. Left
// out: modules that are not the plugin's.
import bootModules from "virtual:plugin-boot";

/** Modules by the names that a Discourse gives them. */
type Modules = Readonly<Record<string, { readonly default?: unknown }>>;

const loaded = new Map(Object.entries(bootModules));

/** The modules of the plugin that are looked up by their names, as far as they are loaded. */
export function pluginModules(): ReadonlyMap<string, { default?: unknown }> {
  return loaded;
}

/** Loads what a Discourse loads at boot for staff alone. */
export async function loadAdmin(): Promise<void> {
  add((await import("virtual:plugin-admin")).default);
}

/** Loads the routes of the plugin's pages, their controllers and templates. */
export async function loadPages(): Promise<void> {
  add((await import("virtual:plugin-pages")).default);
}

function add(modules: Modules): void {
  for (const [name, module] of Object.entries(modules)) {
    loaded.set(name, module);
  }
}
