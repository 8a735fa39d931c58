// Holds the plugin's code to the order of its house: small folders, small files,
// and imports in src/ that go one way and never in a circle.

import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { ROOT } from "../root.ts";

const ROOTS = [
  "src",
  "app",
  "lib",
  "spec",
  "test/javascripts",
  "assets/stylesheets",
];
const MOST_FILES = 15;
const MOST_LINES = 200;

/** What stands further on knows nothing of what stands before it. */
const LAYERS = ["components", "lazy-services", "services", "lib"];

/** The one place where something is loaded when it is needed. */
const LOADER = "src/discourse/lib/bundles.ts";

/** Where boot begins: what a Discourse looks up by its name. */
const EAGER =
  /^src\/discourse\/(api-initializers\/|services\/|[\w-]+-route-map\.ts$)/;

/** What may be loaded at boot, on each page of the forum. */
const AT_BOOT = [
  EAGER,
  /^src\/discourse\/components\/(binding-vote-[\w-]+|binding-votes-of-topic|bundle)\.gts$/,
  /^src\/discourse\/components\/badge\/(binding-vote-badge|topic-badge)\.gts$/,
  /^src\/discourse\/lib\/badge\/badge-state\.ts$/,
  /^src\/discourse\/lib\/[\w-]+\.ts$/,
  /^src\/discourse\/lib\/(announcements|tally)\//,
  /^src\/discourse\/lib\/finding\/vote-filter\.ts$/,
  /^src\/discourse\/lib\/votes\/(bundles-at-once|go-to-vote|listed-vote|vote-topic)\.ts$/,
];

/** Each file by its path, with its text. */
type Files = ReadonlyMap<string, string>;

const files = await readFiles();
const imports = new Map(
  [...files]
    .filter(([path]) => path.startsWith("src/"))
    .map(([path, text]) => [path, importsOf(path, text)])
);
const faults = [
  ...crowdedFolders(),
  ...longFiles(),
  ...upwardImports(),
  ...circles(),
  ...loadedElsewhere(),
  ...heavyBoot(),
];

faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length === 0 ? 0 : 1;

async function readFiles(): Promise<Files> {
  const found = await Promise.all(
    ROOTS.map((root) =>
      readdir(join(ROOT, root), { recursive: true, withFileTypes: true })
    )
  );
  const paths = found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [path, await readFile(join(ROOT, path), "utf8")] as const
      )
    )
  );
}

/** The files that a file of src imports from there, types with them. */
function importsOf(path: string, text: string): string[] {
  const statements = /^(?:import|export)\b[^;]*?\bfrom "(\.[^"]*)";$/gm;
  return [...text.matchAll(statements)].map(([, name]) =>
    resolve(normalize(join(dirname(path), name!)), path)
  );
}

/** A Discourse puts both folders of src into one. */
function resolve(base: string, from: string): string {
  const found = [base, base.replace(/^src\/admin\//, "src/discourse/")]
    .flatMap((path) => [`${path}.ts`, `${path}.gts`, `${path}/index.ts`])
    .find((path) => files.has(path));
  if (!found) {
    throw new Error(`${from} imports ${base}, which is not there`);
  }
  return found;
}

function crowdedFolders(): string[] {
  const counts = new Map<string, number>();
  for (const folder of [...files.keys()].map(dirname)) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder}: ${count} files (${MOST_FILES})`);
}

function longFiles(): string[] {
  return [...files]
    .map(([path, text]) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines (${MOST_LINES})`);
}

function upwardImports(): string[] {
  return [...imports].flatMap(([path, targets]) =>
    targets
      .filter((target) => isAbove(target, path))
      .map((target) => `${path} imports ${target}, which is above it`)
  );
}

/** Whether it is of a layer above the file that imports it, or of a room, where that file is what rooms share. */
function isAbove(target: string, path: string): boolean {
  const [layer, depth] = placeOf(path);
  const [targetLayer, targetDepth] = placeOf(target);
  const shared = LAYERS[layer] === "lib" && depth === 1;
  return targetLayer < layer || (shared && targetDepth > 1);
}

/** The number of its layer, -1 for what is above all, and how deep it lies in that. */
function placeOf(path: string): [number, number] {
  const [, , layer, ...rest] = path.split("/");
  return [LAYERS.indexOf(layer!), rest.length];
}

/** Each circle once, from one of its files round to it again. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      found.push(`a circle: ${[...way.slice(start), path].join(" -> ")}`);
    } else if (!done.has(path)) {
      imports.get(path)!.forEach((next) => follow(next, [...way, path]));
      done.add(path);
    }
  };
  [...imports.keys()].forEach((path) => follow(path, []));
  return found;
}

/** What is loaded by import() in another place than that for it, or by a name that no build can follow. */
function loadedElsewhere(): string[] {
  return [...files]
    .filter(([path]) => path.startsWith("src/"))
    .flatMap(([path, text]) =>
      [...text.matchAll(/(?<!typeof )\bimport\((.*?)\)/g)].map(
        ([, name]) => [path, name!] as const
      )
    )
    .filter(
      ([path, name]) =>
        path !== LOADER || !/^"\.\.\/bundles\/[\w-]+"$/.test(name)
    )
    .map(([path, name]) => `${path} loads ${name}: ${LOADER} is for that`);
}

/** What boot comes to load without meaning to, with how it comes to that. */
function heavyBoot(): string[] {
  const ways = new Map(
    [...imports.keys()]
      .filter((path) => EAGER.test(path))
      .map((path) => [path, path])
  );
  for (const [path, way] of ways) {
    for (const next of valuesOf(path)) {
      if (!ways.has(next)) {
        ways.set(next, `${way} -> ${next}`);
      }
    }
  }
  return [...ways]
    .filter(([path]) => !AT_BOOT.some((allowed) => allowed.test(path)))
    .map(([, way]) => `loaded at boot: ${way}`);
}

/** The files that a file imports, those apart of which it takes types alone. */
function valuesOf(path: string): string[] {
  const text = files.get(path)!.replace(/^import type\b[^;]*;$/gm, "");
  return importsOf(path, text);
}
