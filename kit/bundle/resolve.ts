import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";
import { PLUGIN_NAME } from "./plugin-facts.ts";
import { SCRIPTS } from "./plugin-modules.ts";

const require = createRequire(import.meta.url);
const CLIENT = join(ROOT, "kit/client");
const OWN = `discourse/plugins/${PLUGIN_NAME}/`;

const EMBER_PACKAGE = require.resolve("ember-source/package.json");
const EMBER: Record<string, string> = JSON.parse(
  readFileSync(EMBER_PACKAGE, "utf8")
)["ember-addon"]["renamed-modules"];

/**
 * Packages that app/loader-shims.js of Discourse hands to plugins, apart from
 * Ember's own. Anything else is not there in a real forum.
 */
const EXPOSED = new Set(["@glimmer/component", "ember-modifier"]);
const EXPOSED_IN_TESTS = new Set([
  "@ember/test-helpers",
  "@ember/test-waiters",
  "qunit",
  "sinon",
]);

/** Whether a module belongs to the plugin, and not to the kit or a package. */
export function isPluginModule(path: string): boolean {
  return [...SCRIPTS, join(ROOT, "test/javascripts")].some((folder) =>
    path.startsWith(`${folder}/`)
  );
}

/**
 * Says where a module stands that a plugin, or a test of it, imports by name;
 * null for a package that a real forum hands out too.
 *
 * @throws Error for a module that nothing here stands in for
 */
export function resolveForPlugin(
  name: string,
  importer: string
): string | null {
  const found = ownModule(name) ?? standIn(name) ?? publicEmberModule(name);
  if (found) {
    return found;
  }
  const inTests = importer.startsWith(join(ROOT, "test/"));
  if (EXPOSED.has(name) || (inTests && EXPOSED_IN_TESTS.has(name))) {
    return null;
  }
  throw new Error(
    `nothing stands in for "${name}": add kit/client/${name}.ts, typed and behaving as the real one`
  );
}

/** Says where a part of Ember stands, as a built Discourse carries it. */
export function emberModule(name: string): string | undefined {
  const renamed = EMBER[`${name}/index.js`] ?? EMBER[`${name}.js`];
  return (
    renamed &&
    renamed.replace(
      "ember-source",
      join(dirname(EMBER_PACKAGE), "dist/dev/packages")
    )
  );
}

function publicEmberModule(name: string): string | undefined {
  return /^(@ember\/(?!-internals)(?!.*\/lib\/)|@glimmer\/tracking$)/.test(name)
    ? emberModule(name)
    : undefined;
}

function ownModule(name: string): string | undefined {
  if (!name.startsWith(OWN)) {
    return;
  }
  const found = SCRIPTS.map((folder) =>
    scriptAt(join(folder, name.slice(OWN.length)))
  ).find(Boolean);
  if (!found) {
    throw new Error(`the plugin has no module "${name}" (is it built?)`);
  }
  return found;
}

/** Where a module for staff means one of the others by a relative path: a Discourse has them in one tree. */
export function adminsOther(name: string, importer: string) {
  const [others, admins] = SCRIPTS as [string, string];
  const path = join(dirname(importer), name);
  if (path.startsWith(`${admins}/`) && !scriptAt(path)) {
    return { path: scriptAt(path.replace(admins, others)) };
  }
}

function scriptAt(path: string): string | undefined {
  return [`${path}.js`, join(path, "index.js")].find(existsSync);
}

function standIn(name: string): string | undefined {
  return ["ts", "gts"]
    .map((extension) => join(CLIENT, `${name}.${extension}`))
    .find(existsSync);
}
