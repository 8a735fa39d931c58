import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { PLUGIN_NAME } from "./plugin-facts.ts";

/** The folders of the plugin's scripts, which a Discourse puts into one tree; it loads the second for staff alone. */
export const SCRIPTS = ["assets/javascripts", "admin/assets/javascripts"].map(
  (folder) => join(ROOT, folder)
);

/**
 * What is looked up by its name, and so loaded at boot; the rest where it is
 * imported. Stands in for frontend/asset-processor/rollup-virtual-imports.js of
 * Discourse, where about.json has staticModules.
 */
const EAGER =
  /^[^/]+\/(connectors|services|models|adapters|discourse-markdown)\/|\/(pre-initializers|initializers|api-initializers|instance-initializers)\/|route-map$/;

/** What is loaded with the first page of the plugin. */
const OF_ROUTES = /^[^/]+\/(routes|controllers|templates)\//;

/** A module, by the name that a Discourse gives it, and where it is. */
export type Module = readonly [name: string, path: string];

/** The modules of one of the folders that are loaded at boot. */
export async function bootModules(folder: string): Promise<Module[]> {
  return modulesOf(folder, (module) => EAGER.test(module));
}

/** All modules of one of the folders. */
export async function allModules(folder: string): Promise<Module[]> {
  return modulesOf(folder, () => true);
}

/** The modules of the plugin's pages. */
export async function routeModules(): Promise<Module[]> {
  const modules = SCRIPTS.map((folder) =>
    modulesOf(folder, (module) => OF_ROUTES.test(module))
  );
  return (await Promise.all(modules)).flat();
}

/** A module that imports others by their names, and gives them by these. */
export function moduleTable(modules: readonly Module[]): string {
  const imports = modules.map(
    ([, path], index) => `import * as m${index} from ${JSON.stringify(path)};`
  );
  const rows = modules.map(
    ([name], index) => `${JSON.stringify(name)}: m${index},`
  );
  return `${imports.join("\n")}\nexport default {\n${rows.join("\n")}\n};`;
}

async function modulesOf(
  folder: string,
  wanted: (module: string) => boolean
): Promise<Module[]> {
  if (!existsSync(folder)) {
    return [];
  }
  const found = await readdir(folder, { recursive: true });
  return found
    .filter((file) => /\.g?js$/.test(file))
    .map((file) => [file.replace(/\.g?js$/, ""), join(folder, file)] as const)
    .filter(([module]) => wanted(module))
    .map(
      ([module, path]) =>
        [`discourse/plugins/${PLUGIN_NAME}/${module}`, path] as const
    )
    .sort();
}
