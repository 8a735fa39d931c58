import { readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { ROOT } from "../root.ts";
import { SourceFile } from "./source-file.ts";

const CLIENT = "kit/client";
const HOSTS = ["kit/playground/client", "kit/qunit/host"];
/** What holds the stand-ins to types names them, and uses none. */
const TYPE_CHECK = /(^|\/)conformance\.ts$/;

/** The modules of the plugin, its tests, the stand-ins and the pages that host them. */
export const plugin = filesBelow("src");
export const tests = filesBelow("test/javascripts");
export const standIns = filesBelow(CLIENT).filter(
  ({ path }) => !TYPE_CHECK.test(path)
);
export const typeChecks = filesBelow(CLIENT).filter(({ path }) =>
  TYPE_CHECK.test(path)
);
export const hosts = HOSTS.flatMap(filesBelow);
export const all = [...plugin, ...tests, ...standIns, ...hosts];

const byPath = new Map(all.map((file) => [file.path, file]));

/** Says which stand-in a module gets under a name; undefined where it is none. */
export function standInFor(
  name: string,
  importer: SourceFile
): SourceFile | undefined {
  const path = name.startsWith(".")
    ? normalize(join(dirname(importer.path), name))
    : join(CLIENT, name);
  return [path, `${path}.ts`, `${path}.gts`]
    .map((candidate) => byPath.get(candidate))
    .find((file) => file && (standIns.includes(file) || hosts.includes(file)));
}

/** The stand-ins that a page or a test comes to, by what it imports. */
export function reachable(): Set<SourceFile> {
  const entries = hosts.filter(({ path }) => path.endsWith("/main.ts"));
  const found = new Set<SourceFile>();
  const open = [...plugin, ...tests, ...entries];
  for (const file of open) {
    for (const { from } of file.imports) {
      const standIn = standInFor(from, file);
      if (standIn && !found.has(standIn)) {
        found.add(standIn);
        open.push(standIn);
      }
    }
  }
  return found;
}

/** The modules of Discourse that the plugin takes, by their names there. */
export function modulesInUse(): string[] {
  const names = plugin.flatMap(({ imports }) =>
    imports.map(({ from }) => from)
  );
  return [
    ...new Set(names.filter((name) => /^discourse[/-]/.test(name))),
  ].sort();
}

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((file) => /(?<!\.d)\.g?ts$/.test(file))
    .sort()
    .map((file) => new SourceFile(join(folder, file)));
}
