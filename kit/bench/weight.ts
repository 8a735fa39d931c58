// Weighs the scripts of a plugin, minified and compressed, in bytes: what a
// Discourse loads at boot, and what with the bundles that are named.
//   weight.ts PLUGIN [BUNDLE...]
// With HEAVIEST=1 it says on the error output which modules weigh most.

import { build, type Metafile } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { compileForBrowser } from "../bundle/compile.ts";
import {
  allModules,
  bootModules,
  type Module,
  moduleTable,
} from "../bundle/plugin-modules.ts";

const MOST = 40;

const [plugin, ...named] = process.argv.slice(2);
const scripts = join(resolve(plugin!), "assets/javascripts");
const boot = isSplit(plugin!)
  ? await bootModules(scripts)
  : await allModules(scripts);
const { metafile, weights } = await weigh(scripts, boot);
const bootFiles = closure("boot.js");
const files = new Set([...bootFiles, ...named.flatMap(outputsOf)]);

console.log(JSON.stringify([sum(bootFiles), sum(files)]));
if (process.env.HEAVIEST) {
  console.error(heaviest(bootFiles), "\n", heaviest(files));
}

/** Whether a Discourse loads the modules of the plugin when they are imported, and not all of them at boot. */
function isSplit(folder: string): boolean {
  const about = join(folder, "about.json");
  return (
    existsSync(about) &&
    JSON.parse(readFileSync(about, "utf8")).frontend?.staticModules === true
  );
}

/** Bundles them as for a browser, without what Discourse and Ember have, into the files that are loaded apart. */
async function weigh(folder: string, modules: readonly Module[]) {
  const { outputFiles, metafile: meta } = await build({
    stdin: {
      contents: moduleTable(modules),
      resolveDir: folder,
      sourcefile: "boot.js",
    },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    outdir: "/",
    entryNames: "boot",
    logLevel: "error",
    resolveExtensions: [".js", ".gjs"],
    plugins: [
      {
        name: "weight",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^[^./]|decorator-transforms/ }, ({ path }) => ({
            path,
            external: true,
          }));
          onLoad({ filter: /\.g?js$/ }, async ({ path }) => ({
            contents: await compileForBrowser(path),
            loader: "js",
          }));
        },
      },
    ],
  });
  return {
    metafile: meta,
    weights: new Map(
      outputFiles.map(({ path, contents }) => [
        basename(path),
        gzipSync(contents, { level: 9 }).length,
      ])
    ),
  };
}

/** The outputs by the names of their files. */
function outputs(): Map<string, Metafile["outputs"][string]> {
  return new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      basename(path),
      output,
    ])
  );
}

/** A file, and all that it imports at once. */
function closure(file: string, found = new Set<string>()): Set<string> {
  if (!found.has(file)) {
    found.add(file);
    outputs()
      .get(file)!
      .imports.filter(
        ({ kind, external }) => kind !== "dynamic-import" && !external
      )
      .forEach(({ path }) => closure(basename(path), found));
  }
  return found;
}

function outputsOf(bundle: string): string[] {
  const [file] =
    [...outputs()].find(([, { entryPoint }]) =>
      entryPoint?.endsWith(`assets/javascripts/discourse/bundles/${bundle}.js`)
    ) ?? [];
  if (!file) {
    throw new Error(`${bundle} is no bundle that is loaded apart`);
  }
  return [...closure(file)];
}

function sum(chosen: Iterable<string>): number {
  return [...chosen].reduce((total, file) => total + weights.get(file)!, 0);
}

function heaviest(chosen: Iterable<string>): string {
  return [...chosen]
    .flatMap((file) => Object.entries(outputs().get(file)!.inputs))
    .map(([path, { bytesInOutput }]) => `${bytesInOutput} ${path}`)
    .sort((a, b) => parseInt(b, 10) - parseInt(a, 10))
    .slice(0, MOST)
    .join("\n");
}
