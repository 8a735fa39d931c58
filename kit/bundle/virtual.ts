import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../root.ts";
import { registeredIcons } from "./plugin-facts.ts";
import {
  bootModules,
  moduleTable,
  routeModules,
  SCRIPTS,
} from "./plugin-modules.ts";

const require = createRequire(import.meta.url);
const FONT_AWESOME = dirname(
  require.resolve("@fortawesome/fontawesome-free/package.json")
);
const STYLES: Record<string, string> = { far: "regular", fab: "brands" };

interface SettingYaml {
  readonly default: unknown;
  readonly client?: boolean;
}

/** Modules that are made while bundling, by name. */
export const VIRTUAL: Record<string, () => Promise<string>> = {
  "virtual:plugin-boot": async () => moduleTable(await bootModules(SCRIPTS[0])),
  "virtual:plugin-admin": async () =>
    moduleTable(await bootModules(SCRIPTS[1])),
  "virtual:plugin-pages": async () => moduleTable(await routeModules()),
  "virtual:tests": tests,
  "virtual:icons": icons,
  "virtual:plugin-data": pluginData,
};

/** The test modules: files that end in -test, as Discourse picks them. */
async function tests(): Promise<string> {
  const folder = join(ROOT, "test/javascripts");
  const files = await list(folder, /-test\.g?ts$/);
  return files
    .map((file) => `import ${JSON.stringify(join(folder, file))};`)
    .join("\n");
}

/** The sprite that lib/svg_sprite.rb would serve, and the names in it. */
async function icons(): Promise<string> {
  const { CORE_ICONS } = await import("../client/core-icons.ts");
  const names = [...new Set([...CORE_ICONS, ...registeredIcons()])].sort();
  const symbols = await Promise.all(names.map(symbol));
  return `export const names = ${JSON.stringify(names)};
export const sprite = ${JSON.stringify(symbols.join(""))};`;
}

/** The plugin's settings for the client, and its texts, as a server has them. */
async function pluginData(): Promise<string> {
  const read = async (file: string) =>
    parse(await readFile(join(ROOT, "config", file), "utf8"));
  const categories: Record<string, Record<string, SettingYaml>> = await read(
    "settings.yml"
  );
  const settings = Object.values(categories)
    .flatMap((category) => Object.entries(category))
    .filter(([, setting]) => setting.client)
    .map(([name, setting]) => [name, setting.default]);
  const translations = await read("locales/client.en.yml");
  return `export const siteSettings = ${JSON.stringify(Object.fromEntries(settings))};
export const translations = ${JSON.stringify(translations)};`;
}

async function symbol(name: string): Promise<string> {
  const [, prefix, rest] = name.match(/^(?:(far|fab)-)?(.+)$/) ?? [];
  const file = join(
    FONT_AWESOME,
    "svgs",
    STYLES[prefix] ?? "solid",
    `${rest}.svg`
  );
  if (!existsSync(file)) {
    throw new Error(`FontAwesome 6 has no icon "${name}"`);
  }
  const svg = await readFile(file, "utf8");
  const [, viewBox] = svg.match(/viewBox="([^"]+)"/) ?? [];
  const paths = (svg.match(/<path[^>]*>/g) ?? []).join("");
  return `<symbol id="${name}" viewBox="${viewBox}">${paths}</symbol>`;
}

async function list(folder: string, names: RegExp): Promise<string[]> {
  if (!existsSync(folder)) {
    return [];
  }
  const found = await readdir(folder, { recursive: true });
  return found.filter((file) => names.test(file)).sort();
}
